from rest_framework import mixins, serializers, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from core.mixins import TenantMixin

from . import services
from .models import FuelReceipt, Trip
from .serializers import FuelReceiptSerializer, TripSerializer


class FinishSerializer(serializers.Serializer):
    end_km = serializers.IntegerField(min_value=0)


class TripViewSet(
    TenantMixin,
    mixins.CreateModelMixin,
    mixins.ListModelMixin,
    mixins.RetrieveModelMixin,
    viewsets.GenericViewSet,
):
    queryset = Trip.objects.all()
    serializer_class = TripSerializer
    filterset_fields = ["vehicle", "category"]

    def perform_create(self, serializer):
        try:
            serializer.instance = services.start_trip(
                member=self.request.user.member, **serializer.validated_data
            )
        except services.TripError as error:
            raise serializers.ValidationError({"vehicle_id": str(error)}) from error

    @action(detail=True, methods=["post"])
    def finish(self, request, pk=None):
        form = FinishSerializer(data=request.data)
        form.is_valid(raise_exception=True)
        try:
            trip = services.finish_trip(self.get_object(), **form.validated_data)
        except services.TripError as error:
            raise serializers.ValidationError({"end_km": str(error)}) from error
        return Response(self.get_serializer(trip).data)


class FuelReceiptViewSet(viewsets.ModelViewSet):
    queryset = FuelReceipt.objects.select_related("vehicle")
    serializer_class = FuelReceiptSerializer
    filterset_fields = ["vehicle", "filled_on"]

    def perform_create(self, serializer):
        serializer.save(member=self.request.user.member)
