from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from rest_framework import generics, permissions, serializers

from .models import Team
from .rendering import render_greeting


class TeamSerializer(serializers.ModelSerializer):
    class Meta:
        model = Team
        fields = ["slug", "greeting"]


class TeamCreate(generics.CreateAPIView):
    serializer_class = TeamSerializer
    permission_classes = [permissions.IsAuthenticated]


def welcome(request, slug):
    team = get_object_or_404(Team, slug=slug)
    return HttpResponse(render_greeting(team, request.GET.get("name", "guest")))
