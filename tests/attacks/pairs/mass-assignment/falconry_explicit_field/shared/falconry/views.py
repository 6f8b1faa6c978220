from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.exceptions import PermissionDenied

from .models import Bird, Falconer
from .serializers import BirdSerializer, FalconerSerializer


class Profile(generics.RetrieveUpdateAPIView):
    serializer_class = FalconerSerializer

    def get_object(self):
        return get_object_or_404(Falconer.objects.select_related("user"), user=self.request.user)


class Birds(generics.ListCreateAPIView):
    serializer_class = BirdSerializer

    def get_queryset(self):
        return Bird.objects.filter(falconer__user=self.request.user).order_by("pk")

    def perform_create(self, serializer):
        falconer = get_object_or_404(Falconer, user=self.request.user)
        if not falconer.licensed:
            raise PermissionDenied("A licence is needed.")
        serializer.save(falconer=falconer)
