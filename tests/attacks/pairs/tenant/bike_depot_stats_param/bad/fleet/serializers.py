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


class PeriodSerializer(serializers.Serializer):
    depot = serializers.PrimaryKeyRelatedField(queryset=Depot.objects.all())
    before = serializers.DateTimeField(required=False)
