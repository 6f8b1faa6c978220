from rest_framework.generics import ListAPIView

from .filters import MeterFilter
from .models import Reading
from .serializers import ReadingSerializer


class ReadingList(ListAPIView):
    """The readings of the customer's meters, or of one of them with `?meter=`."""

    queryset = Reading.objects.select_related("meter")
    serializer_class = ReadingSerializer
    filter_backends = [MeterFilter]
