from rest_framework import serializers

from .models import Card, ChargingSession, Fault


class CardSerializer(serializers.ModelSerializer):
    class Meta:
        model = Card
        fields = ["id", "uid", "nickname", "blocked"]


class ChargingSessionSerializer(serializers.ModelSerializer):
    class Meta:
        model = ChargingSession
        fields = ["id", "connector", "started_at", "ended_at", "kwh"]
        read_only_fields = ["started_at", "ended_at", "kwh"]

    def validate_connector(self, connector):
        if not connector.in_service:
            raise serializers.ValidationError("This connector is out of service.")
        return connector


class FaultSerializer(serializers.ModelSerializer):
    class Meta:
        model = Fault
        fields = ["id", "connector", "text", "reported_at", "resolved"]
        read_only_fields = ["resolved"]
