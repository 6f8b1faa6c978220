from rest_framework import serializers

from .models import Purchase, Sweet


class SweetSerializer(serializers.ModelSerializer):
    class Meta:
        model = Sweet
        fields = ["id", "name", "cents"]


class BuySerializer(serializers.Serializer):
    sweet = serializers.PrimaryKeyRelatedField(queryset=Sweet.objects.all())


class PurchaseSerializer(serializers.ModelSerializer):
    class Meta:
        model = Purchase
        fields = ["id", "camper", "sweet", "bought_at"]
