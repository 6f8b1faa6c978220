from rest_framework import generics, permissions

from .models import Finding, Treatment, Visit
from .serializers import FindingSerializer, TreatmentSerializer, VisitSerializer


class TreatmentList(generics.ListAPIView):
    """The price list hangs in the waiting room, too."""

    permission_classes = [permissions.AllowAny]
    queryset = Treatment.objects.all()
    serializer_class = TreatmentSerializer


class VisitList(generics.ListAPIView):
    serializer_class = VisitSerializer

    def get_queryset(self):
        return Visit.objects.filter(patient=self.request.user)


class VisitDetail(generics.RetrieveAPIView):
    serializer_class = VisitSerializer

    def get_queryset(self):
        return Visit.objects.filter(patient=self.request.user)


class FindingList(generics.ListAPIView):
    serializer_class = FindingSerializer

    def get_queryset(self):
        return Finding.objects.filter(visit=self.kwargs["visit_pk"])


class FindingDetail(generics.RetrieveAPIView):
    serializer_class = FindingSerializer

    def get_queryset(self):
        return Finding.objects.filter(visit=self.kwargs["visit_pk"], visit__patient=self.request.user)
