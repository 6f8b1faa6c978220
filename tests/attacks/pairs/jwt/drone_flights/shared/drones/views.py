from rest_framework import generics, serializers
from rest_framework.throttling import ScopedRateThrottle
from rest_framework_simplejwt.views import TokenObtainPairView

from .models import Flight


class FlightSerializer(serializers.ModelSerializer):
    class Meta:
        model = Flight
        fields = ["id", "area", "starts"]


class LoginView(TokenObtainPairView):
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "login"


class FlightList(generics.ListCreateAPIView):
    serializer_class = FlightSerializer

    def get_queryset(self):
        return Flight.objects.filter(pilot=self.request.user)

    def perform_create(self, serializer):
        serializer.save(pilot=self.request.user)


class FlightDetail(generics.RetrieveDestroyAPIView):
    serializer_class = FlightSerializer

    def get_queryset(self):
        return Flight.objects.filter(pilot=self.request.user)
