from rest_framework import generics

from .models import Prescription
from .serializers import PrescriptionSerializer


class MyPrescriptions:
    serializer_class = PrescriptionSerializer

    def get_queryset(self):
        return Prescription.objects.for_keeper(self.request.user).with_visit()


class PrescriptionList(MyPrescriptions, generics.ListAPIView):
    pass


class PrescriptionDetail(MyPrescriptions, generics.RetrieveAPIView):
    pass
