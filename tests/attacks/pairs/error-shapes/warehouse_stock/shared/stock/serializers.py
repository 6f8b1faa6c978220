from rest_framework import serializers

from .models import Shelf


class ShelfSerializer(serializers.ModelSerializer):
    class Meta:
        model = Shelf
        fields = ["id", "label", "article", "pieces", "counted_at"]
        read_only_fields = ["pieces", "counted_at"]


class CountSerializer(serializers.Serializer):
    pieces = serializers.IntegerField(min_value=0, max_value=1_000_000)
