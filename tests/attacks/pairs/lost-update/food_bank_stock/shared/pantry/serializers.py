from rest_framework import serializers

from .models import Item, Taking


class ItemSerializer(serializers.ModelSerializer):
    class Meta:
        model = Item
        fields = ["id", "name", "boxes"]


class TakeSerializer(serializers.Serializer):
    boxes = serializers.IntegerField(min_value=1, max_value=1000)


class TakingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Taking
        fields = ["id", "item", "boxes"]
