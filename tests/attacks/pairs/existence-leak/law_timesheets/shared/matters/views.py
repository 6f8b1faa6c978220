from rest_framework import generics

from .models import TimeEntry
from .serializers import TimeEntrySerializer


class TimeEntries(generics.ListCreateAPIView):
    serializer_class = TimeEntrySerializer

    def get_queryset(self):
        return TimeEntry.objects.filter(lawyer=self.request.user).select_related("matter")

    def perform_create(self, serializer):
        serializer.save(lawyer=self.request.user)
