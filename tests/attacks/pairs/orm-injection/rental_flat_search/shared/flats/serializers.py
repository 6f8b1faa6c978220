from rest_framework import serializers

from .models import Flat, SavedSearch


class FlatSerializer(serializers.ModelSerializer):
    class Meta:
        model = Flat
        fields = ["id", "street", "town", "rooms", "rent", "has_lift"]


class SearchSerializer(serializers.Serializer):
    conditions = serializers.DictField(child=serializers.CharField(max_length=60))


class SavedSearchSerializer(serializers.ModelSerializer):
    class Meta:
        model = SavedSearch
        fields = ["id", "name", "town"]
