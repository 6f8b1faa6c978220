from rest_framework import generics

from .models import Reading
from .serializers import ReadingSerializer


class ReadingList(generics.ListAPIView):
    serializer_class = ReadingSerializer

    def get_queryset(self):
        readings = Reading.objects.filter(sensor__owner=self.request.user)
        return readings.select_related("sensor")
