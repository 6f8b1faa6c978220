from django.shortcuts import get_object_or_404
from django.utils import timezone
from rest_framework import generics, mixins, viewsets
from rest_framework.exceptions import PermissionDenied
from rest_framework.permissions import IsAuthenticatedOrReadOnly

from .models import Driver, Ride
from .serializers import DriverCardSerializer, DriverProfileSerializer, RideSerializer


class RideViewSet(mixins.ListModelMixin, mixins.RetrieveModelMixin, mixins.CreateModelMixin, viewsets.GenericViewSet):
    serializer_class = RideSerializer
    permission_classes = [IsAuthenticatedOrReadOnly]

    def get_queryset(self):
        return Ride.objects.select_related("driver__user").filter(leaves_at__gte=timezone.now())

    def perform_create(self, serializer):
        driver = Driver.objects.filter(user=self.request.user).first()
        if driver is None:
            raise PermissionDenied("Register as a driver first.")
        serializer.save(driver=driver)


class MyProfile(generics.RetrieveUpdateAPIView):
    serializer_class = DriverProfileSerializer

    def get_object(self):
        return get_object_or_404(Driver, user=self.request.user)


class DriverCard(generics.RetrieveAPIView):
    queryset = Driver.objects.all()
    serializer_class = DriverCardSerializer
