from rest_framework import serializers, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import Greenhouse


class GreenhouseSerializer(serializers.ModelSerializer):
    class Meta:
        model = Greenhouse
        fields = ["id", "name", "vent_percent"]
        read_only_fields = ["vent_percent"]


class VentSerializer(serializers.Serializer):
    percent = serializers.IntegerField(min_value=0, max_value=100)


class GreenhouseViewSet(viewsets.ModelViewSet):
    serializer_class = GreenhouseSerializer
    lookup_value_regex = r"\d{1,18}"

    def get_queryset(self):
        return Greenhouse.objects.filter(grower=self.request.user)

    def perform_create(self, serializer):
        serializer.save(grower=self.request.user)

    @action(detail=True, methods=["post"])
    def vent(self, request, pk=None):
        wanted = VentSerializer(data=request.data)
        wanted.is_valid(raise_exception=True)
        greenhouse = self.get_object()
        greenhouse.vent_percent = wanted.validated_data["percent"]
        greenhouse.save(update_fields=["vent_percent"])
        return Response(self.get_serializer(greenhouse).data)
