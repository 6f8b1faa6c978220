from rest_framework import generics, viewsets
from rest_framework.decorators import action, api_view, permission_classes
from rest_framework.permissions import AllowAny, IsAuthenticated
from rest_framework.response import Response

from core.permissions import StaffWrites

from .exceptions import TooLate
from .models import Batch, Harvest, JarOrder
from .serializers import HarvestSerializer, JarOrderSerializer


class HarvestListView(generics.ListCreateAPIView):
    queryset = Harvest.objects.select_related("hive")
    serializer_class = HarvestSerializer
    permission_classes = [IsAuthenticated, StaffWrites]


class HarvestDetailView(generics.RetrieveAPIView):
    queryset = Harvest.objects.select_related("hive")
    serializer_class = HarvestSerializer


class JarOrderViewSet(viewsets.ModelViewSet):
    queryset = JarOrder.objects.select_related("customer")
    serializer_class = JarOrderSerializer

    def perform_create(self, serializer):
        serializer.save(customer=self.request.user)

    @action(detail=True, methods=["post"])
    def cancel(self, request, pk=None):
        order = self.get_object()
        if order.status == JarOrder.Status.SHIPPED:
            raise TooLate
        order.status = JarOrder.Status.CANCELLED
        order.save()
        return Response(self.get_serializer(order).data)


@api_view(["GET"])
@permission_classes([AllowAny])
def trace(request, code):
    """Where the honey in a jar is from: the label's QR code leads here."""
    batch = Batch.objects.filter(code=code).first()
    if batch is None:
        return Response({"error": "There is no such batch."}, status=404)
    harvests = batch.harvests.select_related("hive__apiary")
    return Response(
        {
            "code": batch.code,
            "bottled_on": batch.bottled_on,
            "varieties": sorted({harvest.variety for harvest in harvests}),
            "apiaries": sorted({harvest.hive.apiary.name for harvest in harvests}),
        }
    )
