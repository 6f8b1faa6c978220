from rest_framework import serializers

from .models import Box, Item, Removal


class RemovalSerializer(serializers.ModelSerializer):
    class Meta:
        model = Removal
        fields = ["id", "from_address", "to_address", "day"]


class BoxSerializer(serializers.ModelSerializer):
    class Meta:
        model = Box
        fields = ["id", "removal", "label", "room"]


class ItemSerializer(serializers.ModelSerializer):
    class Meta:
        model = Item
        fields = ["id", "box", "name", "worth"]

    def validate_name(self, value):
        return " ".join(value.split())
