from rest_framework import generics

from .models import Firing, Kiln
from .serializers import FiringSerializer, KilnSerializer


class Kilns(generics.ListAPIView):
    serializer_class = KilnSerializer

    def get_queryset(self):
        return Kiln.objects.usable_by(self.request.user).order_by("code")


class Firings(generics.ListCreateAPIView):
    serializer_class = FiringSerializer

    def get_queryset(self):
        return Firing.objects.filter(by=self.request.user).select_related("kiln")

    def perform_create(self, serializer):
        serializer.save(by=self.request.user)
