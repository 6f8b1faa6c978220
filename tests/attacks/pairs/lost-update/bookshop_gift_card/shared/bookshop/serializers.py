from rest_framework import serializers

from .models import GiftCard, Purchase


class GiftCardSerializer(serializers.ModelSerializer):
    class Meta:
        model = GiftCard
        fields = ["id", "number", "cents"]


class PurchaseSerializer(serializers.ModelSerializer):
    cents = serializers.IntegerField(min_value=1, max_value=1_000_000)

    class Meta:
        model = Purchase
        fields = ["id", "cents", "note", "at"]
        read_only_fields = ["at"]
