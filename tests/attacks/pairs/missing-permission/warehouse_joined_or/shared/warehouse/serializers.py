from django.db import transaction
from rest_framework import serializers

from .models import Correction, Item


class ItemSerializer(serializers.ModelSerializer):
    class Meta:
        model = Item
        fields = ["id", "sku", "name", "in_stock"]


class CorrectionSerializer(serializers.ModelSerializer):
    class Meta:
        model = Correction
        fields = ["id", "item", "counted", "made_at"]
        read_only_fields = ["made_at"]

    @transaction.atomic
    def create(self, validated_data):
        correction = super().create(validated_data)
        Item.objects.filter(pk=correction.item_id).update(in_stock=correction.counted)
        return correction
