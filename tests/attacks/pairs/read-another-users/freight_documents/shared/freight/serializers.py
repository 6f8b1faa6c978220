from rest_framework import serializers

from .models import Document, Port, Shipment


class PortSerializer(serializers.ModelSerializer):
    class Meta:
        model = Port
        fields = ["code", "name"]


class ShipmentSerializer(serializers.ModelSerializer):
    class Meta:
        model = Shipment
        fields = ["id", "reference", "origin", "destination", "created"]


class DocumentSerializer(serializers.ModelSerializer):
    class Meta:
        model = Document
        fields = ["id", "type", "body"]
