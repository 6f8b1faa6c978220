from rest_framework import viewsets

from .models import Pet, Prescription
from .serializers import PetSerializer, PrescriptionSerializer


class PetViewSet(viewsets.ModelViewSet):
    serializer_class = PetSerializer

    def get_queryset(self):
        return Pet.objects.filter(keeper=self.request.user)

    def perform_create(self, serializer):
        serializer.save(keeper=self.request.user)


class PrescriptionViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Prescription.objects.select_related("pet").all()
    serializer_class = PrescriptionSerializer
