from rest_framework import serializers

from .models import Depot, Stock, Transfer, TransferLine


class DepotSerializer(serializers.ModelSerializer):
    class Meta:
        model = Depot
        fields = ["id", "name"]


class StockSerializer(serializers.ModelSerializer):
    class Meta:
        model = Stock
        fields = ["sku", "quantity"]


class LineSerializer(serializers.ModelSerializer):
    class Meta:
        model = TransferLine
        fields = ["sku", "quantity"]
        extra_kwargs = {"quantity": {"min_value": 1, "max_value": 100_000}}


class TransferSerializer(serializers.ModelSerializer):
    lines = LineSerializer(many=True, allow_empty=False, max_length=50)

    class Meta:
        model = Transfer
        fields = ["id", "origin", "target", "at", "lines"]

    def validate_lines(self, lines):
        if len({line["sku"] for line in lines}) < len(lines):
            raise serializers.ValidationError("Every article may be given once.")
        return lines

    def validate(self, attrs):
        if attrs["origin"] == attrs["target"]:
            raise serializers.ValidationError({"target": "This has to be another depot."})
        return attrs
