from django.db.models import Sum
from rest_framework import serializers, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import Harvest, Orchard


class OrchardSerializer(serializers.ModelSerializer):
    class Meta:
        model = Orchard
        fields = ["id", "name"]


class HarvestSerializer(serializers.ModelSerializer):
    class Meta:
        model = Harvest
        fields = ["id", "orchard", "sort", "kilos", "price_cents", "picked_on"]

    def validate_orchard(self, orchard):
        if orchard.grower_id != self.context["request"].user.pk:
            raise serializers.ValidationError("There is no such orchard.")
        return orchard


class OrchardViewSet(viewsets.ModelViewSet):
    serializer_class = OrchardSerializer

    def get_queryset(self):
        return Orchard.objects.filter(grower=self.request.user)

    def perform_create(self, serializer):
        serializer.save(grower=self.request.user)

    @action(detail=True)
    def total(self, request, pk=None):
        return Response(self.get_object().harvests.aggregate(kilos=Sum("kilos")))


class HarvestViewSet(viewsets.ModelViewSet):
    serializer_class = HarvestSerializer

    def get_queryset(self):
        return Harvest.objects.filter(orchard__grower=self.request.user)
