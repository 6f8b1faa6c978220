from rest_framework import generics
from rest_framework.permissions import SAFE_METHODS

from .models import Meetup
from .serializers import MeetupSerializer


class MeetupList(generics.ListCreateAPIView):
    queryset = Meetup.objects.select_related("organizer")
    serializer_class = MeetupSerializer


class MeetupDetail(generics.RetrieveUpdateDestroyAPIView):
    serializer_class = MeetupSerializer

    def get_queryset(self):
        meetups = Meetup.objects.select_related("organizer")
        if self.request.method in SAFE_METHODS:
            return meetups
        return meetups.filter(organizer=self.request.user)
