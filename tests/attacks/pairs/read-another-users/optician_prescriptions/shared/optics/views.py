from rest_framework import generics
from rest_framework.exceptions import ValidationError

from .forms import SearchForm
from .models import Branch, Prescription
from .serializers import BranchSerializer, FittingSerializer, PrescriptionSerializer


class BranchList(generics.ListAPIView):
    queryset = Branch.objects.order_by("town", "name", "pk")
    serializer_class = BranchSerializer


class PrescriptionList(generics.ListAPIView):
    serializer_class = PrescriptionSerializer

    def get_queryset(self):
        form = SearchForm(self.request.query_params)
        if not form.is_valid():
            raise ValidationError(form.errors)
        text = form.cleaned_data["q"]
        if text:
            prescriptions = Prescription.objects.matching(self.request.user, text)
        else:
            prescriptions = Prescription.objects.of(self.request.user)
        return prescriptions.select_related("branch").order_by("-issued", "pk")


class PrescriptionDetail(generics.RetrieveAPIView):
    serializer_class = PrescriptionSerializer

    def get_queryset(self):
        return Prescription.objects.of(self.request.user).select_related("branch")


class FittingList(generics.ListCreateAPIView):
    serializer_class = FittingSerializer

    def get_queryset(self):
        return self.request.user.fittings.order_by("starts_at", "pk")

    def perform_create(self, serializer):
        serializer.save(patient=self.request.user)
