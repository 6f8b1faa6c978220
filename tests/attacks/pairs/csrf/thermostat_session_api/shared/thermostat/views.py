from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.views.generic import TemplateView
from rest_framework import generics, serializers
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Room


class RoomSerializer(serializers.ModelSerializer):
    class Meta:
        model = Room
        fields = ["id", "name", "target_degrees", "at_night"]


class TargetSerializer(serializers.ModelSerializer):
    class Meta:
        model = Room
        fields = ["target_degrees", "at_night"]


class RoomsPage(LoginRequiredMixin, TemplateView):
    template_name = "thermostat/rooms.html"


class RoomList(generics.ListAPIView):
    serializer_class = RoomSerializer

    def get_queryset(self):
        return self.request.user.rooms.all()


class RoomTarget(APIView):
    def post(self, request, pk):
        room = get_object_or_404(request.user.rooms, pk=pk)
        serializer = TargetSerializer(room, data=request.data)
        serializer.is_valid(raise_exception=True)
        serializer.save()
        return Response(serializer.data)
