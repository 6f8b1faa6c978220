from django.utils import timezone
from rest_framework import generics
from rest_framework.decorators import api_view
from rest_framework.response import Response

from .models import Dose, Medicine
from .serializers import DoseSerializer, MedicineSerializer, TakenSerializer


class MedicineListView(generics.ListCreateAPIView):
    serializer_class = MedicineSerializer

    def get_queryset(self):
        return Medicine.objects.filter(owner=self.request.user).order_by("name", "pk")

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)


class DoseListView(generics.ListAPIView):
    serializer_class = DoseSerializer

    def get_queryset(self):
        return Dose.objects.select_related("medicine").filter(medicine__owner=self.request.user)


@api_view(["POST"])
def mark_taken(request):
    serializer = TakenSerializer(data=request.data)
    serializer.is_valid(raise_exception=True)
    doses = Dose.objects.filter(
        pk__in=serializer.validated_data["ids"],
        medicine__owner=request.user,
        taken_at__isnull=True,
    )
    return Response({"updated": doses.update(taken_at=timezone.now())})
