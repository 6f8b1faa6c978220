from rest_framework import generics, permissions

from .models import Team
from .serializers import TeamSerializer


class Teams(generics.ListCreateAPIView):
    serializer_class = TeamSerializer
    permission_classes = [permissions.IsAuthenticated]

    def get_queryset(self):
        teams = Team.objects.filter(captain=self.request.user)
        return teams.prefetch_related("players__card").order_by("-evening", "pk")

    def perform_create(self, serializer):
        serializer.save(captain=self.request.user)


class TeamDetail(generics.RetrieveDestroyAPIView):
    serializer_class = TeamSerializer
    permission_classes = [permissions.IsAuthenticated]

    def get_queryset(self):
        return Team.objects.filter(captain=self.request.user).prefetch_related("players__card")
