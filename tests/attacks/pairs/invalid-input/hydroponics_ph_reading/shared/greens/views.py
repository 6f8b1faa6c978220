from django.shortcuts import get_object_or_404
from rest_framework import generics

from .models import Channel
from .serializers import ChannelSerializer, ReadingSerializer


class Channels(generics.ListCreateAPIView):
    serializer_class = ChannelSerializer

    def get_queryset(self):
        return Channel.objects.filter(grower=self.request.user).order_by("crop", "pk")

    def perform_create(self, serializer):
        serializer.save(grower=self.request.user)


class Readings(generics.ListCreateAPIView):
    serializer_class = ReadingSerializer

    def get_channel(self):
        return get_object_or_404(
            Channel, pk=self.kwargs["channel"], grower=self.request.user
        )

    def get_queryset(self):
        return self.get_channel().readings.all()

    def perform_create(self, serializer):
        serializer.save(channel=self.get_channel())
