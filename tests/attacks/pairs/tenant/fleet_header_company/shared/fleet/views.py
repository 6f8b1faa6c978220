from rest_framework import generics

from .models import Vehicle
from .serializers import VehicleSerializer


class CompanyVehicles:
    serializer_class = VehicleSerializer

    def get_queryset(self):
        return Vehicle.objects.filter(company=self.request.company)


class VehicleList(CompanyVehicles, generics.ListCreateAPIView):
    def perform_create(self, serializer):
        serializer.save(company=self.request.company)


class VehicleDetail(CompanyVehicles, generics.RetrieveUpdateDestroyAPIView):
    pass
