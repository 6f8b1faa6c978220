from rest_framework import generics

from .models import Consignment
from .serializers import ConsignmentSerializer


class ShippersOwn:
    serializer_class = ConsignmentSerializer

    def get_queryset(self):
        mine = Consignment.objects.filter(shipper=self.request.user)
        return mine.prefetch_related("containers").order_by("-created_at", "pk")


class ConsignmentListCreate(ShippersOwn, generics.ListCreateAPIView):
    def perform_create(self, serializer):
        serializer.save(shipper=self.request.user)


class ConsignmentDetail(ShippersOwn, generics.RetrieveDestroyAPIView):
    pass
