from rest_framework import serializers

from .models import Ride, Station


class StartSerializer(serializers.ModelSerializer):
    class Meta:
        model = Ride
        fields = ["id", "taken_from", "started_at"]


class ReturnSerializer(serializers.Serializer):
    station = serializers.PrimaryKeyRelatedField(queryset=Station.objects.all())


class ReceiptSerializer(serializers.ModelSerializer):
    class Meta:
        model = Ride
        fields = ["id", "taken_from", "brought_to", "minutes", "fee_cents"]
