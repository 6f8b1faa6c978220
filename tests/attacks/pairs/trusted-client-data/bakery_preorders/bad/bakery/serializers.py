from django.db import transaction
from rest_framework import serializers

from .models import Loaf, Preorder, PreorderLine


class LoafSerializer(serializers.ModelSerializer):
    class Meta:
        model = Loaf
        fields = ["id", "name", "price"]


class LineSerializer(serializers.ModelSerializer):
    loaf = serializers.PrimaryKeyRelatedField(queryset=Loaf.objects.filter(baked=True))
    pieces = serializers.IntegerField(min_value=1, max_value=50)

    class Meta:
        model = PreorderLine
        fields = ["loaf", "pieces", "unit_price"]
        extra_kwargs = {"unit_price": {"min_value": 0}}


class PreorderSerializer(serializers.ModelSerializer):
    lines = LineSerializer(many=True, allow_empty=False, max_length=30)

    class Meta:
        model = Preorder
        fields = ["id", "pickup", "total", "lines"]
        read_only_fields = ["total"]

    @transaction.atomic
    def create(self, validated_data):
        lines = validated_data.pop("lines")
        total = sum(line["pieces"] * line["unit_price"] for line in lines)
        preorder = Preorder.objects.create(total=total, **validated_data)
        PreorderLine.objects.bulk_create(PreorderLine(preorder=preorder, **line) for line in lines)
        return preorder
