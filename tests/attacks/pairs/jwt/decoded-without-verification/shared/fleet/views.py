from rest_framework import generics, permissions, serializers

from .authentication import BearerAuthentication
from .models import Trip


class TripSerializer(serializers.ModelSerializer):
    class Meta:
        model = Trip
        fields = ["id", "origin", "destination"]


class MyTrips(generics.ListAPIView):
    authentication_classes = [BearerAuthentication]
    permission_classes = [permissions.IsAuthenticated]
    serializer_class = TripSerializer

    def get_queryset(self):
        return Trip.objects.filter(driver=self.request.user).order_by("pk")
