from rest_framework import generics
from rest_framework.permissions import AllowAny

from .models import Result, Room, Team
from .serializers import ResultSerializer, RoomSerializer, TeamSerializer


class RoomList(generics.ListAPIView):
    permission_classes = [AllowAny]
    queryset = Room.objects.all()
    serializer_class = RoomSerializer


class Leaderboard(generics.ListAPIView):
    """The fastest teams of a room, for the screens in the lobby and the website."""

    permission_classes = [AllowAny]
    serializer_class = ResultSerializer

    def get_queryset(self):
        room = generics.get_object_or_404(Room, slug=self.kwargs["slug"])
        return Result.objects.filter(room=room).select_related("team")


class TeamList(generics.ListCreateAPIView):
    serializer_class = TeamSerializer

    def get_queryset(self):
        return Team.objects.filter(captain=self.request.user)

    def perform_create(self, serializer):
        serializer.save(captain=self.request.user)


class TeamDetail(generics.RetrieveUpdateAPIView):
    serializer_class = TeamSerializer

    def get_queryset(self):
        return Team.objects.filter(captain=self.request.user)
