from rest_framework import generics

from .models import Prescription, Refill
from .serializers import PrescriptionSerializer, RefillSerializer


class MyPrescriptions(generics.ListAPIView):
    serializer_class = PrescriptionSerializer

    def get_queryset(self):
        mine = Prescription.objects.filter(patient=self.request.user)
        return mine.select_related("medicine").order_by("-issued_on", "-pk")


class PrescriptionDetail(generics.RetrieveAPIView):
    serializer_class = PrescriptionSerializer
    lookup_field = "number"

    def get_queryset(self):
        return Prescription.objects.filter(patient=self.request.user).select_related("medicine")


class RefillHistory(generics.ListAPIView):
    serializer_class = RefillSerializer

    def get_queryset(self):
        refills = Refill.objects.filter(
            prescription__number=self.kwargs["number"],
            prescription__patient=self.request.user,
        )
        return refills.select_related("prescription__medicine").order_by("-collected_on", "-pk")
