from django.shortcuts import get_object_or_404
from rest_framework import generics

from .models import Expedition
from .serializers import CoreSerializer, ExpeditionSerializer


class OwnExpeditions:
    serializer_class = ExpeditionSerializer

    def get_queryset(self):
        return Expedition.objects.filter(leader=self.request.user)


class ExpeditionList(OwnExpeditions, generics.ListCreateAPIView):
    def perform_create(self, serializer):
        serializer.save(leader=self.request.user)


class ExpeditionDetail(OwnExpeditions, generics.RetrieveUpdateDestroyAPIView):
    pass


class CoresOfExpedition:
    serializer_class = CoreSerializer

    def get_expedition(self):
        own = Expedition.objects.filter(leader=self.request.user)
        return get_object_or_404(own, pk=self.kwargs["expedition"])

    def get_queryset(self):
        return self.get_expedition().cores.all()


class CoreList(CoresOfExpedition, generics.ListCreateAPIView):
    def perform_create(self, serializer):
        serializer.save(expedition=self.get_expedition())


class CoreDetail(CoresOfExpedition, generics.RetrieveAPIView):
    pass
