from rest_framework import generics
from rest_framework.authtoken.views import ObtainAuthToken

from .models import Trip
from .serializers import TripSerializer
from .throttling import LoginAccountThrottle, LoginAddressThrottle


class DriverLogin(ObtainAuthToken):
    """Gives the app of the driver its token."""

    throttle_classes = [LoginAddressThrottle, LoginAccountThrottle]


class TripList(generics.ListCreateAPIView):
    serializer_class = TripSerializer

    def get_queryset(self):
        return Trip.objects.filter(driver=self.request.user)

    def perform_create(self, serializer):
        serializer.save(driver=self.request.user)
