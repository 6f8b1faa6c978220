from django.db import transaction
from django.db.models import F
from django.shortcuts import get_object_or_404
from rest_framework import generics, viewsets

from . import jobs
from .models import Fridge
from .serializers import FridgeSerializer, ReadingSerializer


class FridgeViewSet(viewsets.ModelViewSet):
    serializer_class = FridgeSerializer

    def get_queryset(self):
        return self.request.user.fridges.order_by("name")

    def perform_create(self, serializer):
        serializer.save(keeper=self.request.user)


class ReadingList(generics.ListCreateAPIView):
    serializer_class = ReadingSerializer

    def get_fridge(self):
        return get_object_or_404(self.request.user.fridges, pk=self.kwargs["fridge_pk"])

    def get_queryset(self):
        return self.get_fridge().readings.order_by("-at")

    def perform_create(self, serializer):
        fridge = self.get_fridge()
        with transaction.atomic():
            reading = serializer.save(fridge=fridge)
            jobs.later(jobs.screen, reading.pk)
            Fridge.objects.filter(pk=fridge.pk).update(readings_count=F("readings_count") + 1)
