from rest_framework import generics

from .models import Reading
from .pagination import ReadingPages
from .serializers import ReadingSerializer


class ReadingList(generics.ListAPIView):
    serializer_class = ReadingSerializer
    pagination_class = ReadingPages

    def get_queryset(self):
        return Reading.objects.filter(sensor__owner=self.request.user).select_related("sensor")
