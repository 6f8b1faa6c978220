from django.shortcuts import get_object_or_404
from rest_framework.generics import ListAPIView

from .models import Bout, Tournament
from .serializers import BoutSerializer, TournamentSerializer


class TournamentList(ListAPIView):
    queryset = Tournament.objects.all()
    serializer_class = TournamentSerializer


class TournamentBouts(ListAPIView):
    serializer_class = BoutSerializer

    def get_queryset(self):
        tournament = get_object_or_404(Tournament, pk=self.kwargs["pk"])
        return tournament.bouts.select_related("tournament", "left", "right")


class MyBouts(ListAPIView):
    serializer_class = BoutSerializer

    def get_queryset(self):
        return Bout.fought_by(self.request.user).select_related("tournament", "left", "right")
