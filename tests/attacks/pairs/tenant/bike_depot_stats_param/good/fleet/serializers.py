from rest_framework import serializers

from .models import Bike, Depot


class DepotSerializer(serializers.ModelSerializer):
    class Meta:
        model = Depot
        fields = ["id", "name"]


class BikeSerializer(serializers.ModelSerializer):
    class Meta:
        model = Bike
        fields = ["id", "frame", "away_since", "last_rider_phone"]


class OwnDepotField(serializers.PrimaryKeyRelatedField):
    def get_queryset(self):
        return Depot.objects.filter(crew=self.context["request"].user)


class PeriodSerializer(serializers.Serializer):
    depot = OwnDepotField()
    before = serializers.DateTimeField(required=False)
