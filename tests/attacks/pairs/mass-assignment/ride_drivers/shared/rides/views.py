from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.exceptions import PermissionDenied
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Driver, Ride
from .serializers import DriverSerializer, RideSerializer


class Me(generics.RetrieveUpdateAPIView):
    serializer_class = DriverSerializer

    def get_object(self):
        return get_object_or_404(Driver, user=self.request.user)


class OpenRides(generics.ListAPIView):
    queryset = Ride.objects.filter(driver=None).order_by("pk")
    serializer_class = RideSerializer


class TakeRide(APIView):
    def post(self, request, pk):
        driver = get_object_or_404(Driver, user=request.user)
        if not driver.approved:
            raise PermissionDenied("Your papers have not been checked yet.")
        taken = Ride.objects.filter(pk=pk, driver=None).update(driver=driver)
        return Response({"taken": bool(taken)}, status=200 if taken else 409)
