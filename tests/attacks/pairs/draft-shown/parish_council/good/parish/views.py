from rest_framework import generics, viewsets
from rest_framework.permissions import AllowAny, IsAdminUser

from .models import Meeting, Minutes
from .serializers import ClerkMinutesSerializer, MeetingSerializer, MinutesLineSerializer, MinutesSerializer


class MeetingList(generics.ListAPIView):
    queryset = Meeting.objects.all()
    serializer_class = MeetingSerializer
    permission_classes = [AllowAny]


class PublicMinutesList(generics.ListAPIView):
    serializer_class = MinutesLineSerializer
    permission_classes = [AllowAny]

    def get_queryset(self):
        return Minutes.objects.published()


class PublicMinutes(generics.RetrieveAPIView):
    queryset = Minutes.objects.published()
    serializer_class = MinutesSerializer
    permission_classes = [AllowAny]


class ClerkMinutesViewSet(viewsets.ModelViewSet):
    """The clerks of the council write the minutes and publish them."""

    queryset = Minutes.objects.all()
    serializer_class = ClerkMinutesSerializer
    permission_classes = [IsAdminUser]
