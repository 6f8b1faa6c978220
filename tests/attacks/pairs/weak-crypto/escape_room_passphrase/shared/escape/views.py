from rest_framework import generics
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle
from rest_framework.views import APIView

from .models import Team
from .serializers import JoinSerializer, TeamSerializer


class LedTeams:
    serializer_class = TeamSerializer

    def get_queryset(self):
        return Team.objects.filter(captain=self.request.user)


class TeamList(LedTeams, generics.ListCreateAPIView):
    def perform_create(self, serializer):
        serializer.save(captain=self.request.user)


class TeamDetail(LedTeams, generics.RetrieveUpdateDestroyAPIView):
    pass


class Join(APIView):
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "join"

    def post(self, request):
        sent = JoinSerializer(data=request.data)
        sent.is_valid(raise_exception=True)
        team = Team.objects.filter(name=sent.validated_data["name"]).first() or Team()
        if not team.check_passphrase(sent.validated_data["passphrase"]):
            raise ValidationError("The team or the passphrase is wrong.")
        team.players.add(request.user)
        return Response({"team": team.name})
