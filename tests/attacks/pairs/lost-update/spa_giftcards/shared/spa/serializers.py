from decimal import Decimal

from rest_framework import serializers

from .models import GiftCard, Redemption


class GiftCardSerializer(serializers.ModelSerializer):
    class Meta:
        model = GiftCard
        fields = ["code", "balance", "sold_at"]


class RedemptionSerializer(serializers.ModelSerializer):
    class Meta:
        model = Redemption
        fields = ["id", "amount", "at"]
        extra_kwargs = {"amount": {"min_value": Decimal("0.01")}}
