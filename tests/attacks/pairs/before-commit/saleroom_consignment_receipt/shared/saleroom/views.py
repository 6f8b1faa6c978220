from rest_framework import generics, serializers, status
from rest_framework.exceptions import APIException

from .models import Consignment, Lot, Sale
from .services import SaleIsFull, consign


class Full(APIException):
    status_code = status.HTTP_409_CONFLICT
    default_detail = "The sale takes no more lots."


class SaleSerializer(serializers.ModelSerializer):
    class Meta:
        model = Sale
        fields = ["id", "title", "held_on"]


class LotSerializer(serializers.ModelSerializer):
    class Meta:
        model = Lot
        fields = ["title", "reserve"]


class ConsignmentSerializer(serializers.ModelSerializer):
    lots = LotSerializer(many=True, allow_empty=False, max_length=30)

    class Meta:
        model = Consignment
        fields = ["id", "sale", "lots", "brought_at"]

    def create(self, validated_data):
        try:
            return consign(**validated_data)
        except SaleIsFull:
            raise Full from None


class SaleList(generics.ListAPIView):
    queryset = Sale.objects.order_by("held_on", "pk")
    serializer_class = SaleSerializer


class Consignments(generics.ListCreateAPIView):
    serializer_class = ConsignmentSerializer

    def get_queryset(self):
        mine = Consignment.objects.filter(consignor=self.request.user)
        return mine.prefetch_related("lots").order_by("-brought_at", "-pk")

    def perform_create(self, serializer):
        serializer.save(consignor=self.request.user)
