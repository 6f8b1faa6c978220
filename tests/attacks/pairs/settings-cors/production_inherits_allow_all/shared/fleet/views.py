from rest_framework import serializers
from rest_framework.generics import ListCreateAPIView

from .models import Trip


class TripSerializer(serializers.ModelSerializer):
    class Meta:
        model = Trip
        fields = ["id", "plate", "kilometres", "driven_on"]


class TripList(ListCreateAPIView):
    serializer_class = TripSerializer

    def get_queryset(self):
        return self.request.user.trips.order_by("-driven_on", "-pk")

    def perform_create(self, serializer):
        serializer.save(driver=self.request.user)
