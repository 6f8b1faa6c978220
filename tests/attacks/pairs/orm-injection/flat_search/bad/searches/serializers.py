from rest_framework import serializers

from flats.models import Flat

from .models import SavedSearch


class SavedSearchSerializer(serializers.ModelSerializer):
    criteria = serializers.DictField(child=serializers.CharField(max_length=60), allow_empty=False)

    class Meta:
        model = SavedSearch
        fields = ["id", "name", "criteria", "created"]


class FlatSerializer(serializers.ModelSerializer):
    class Meta:
        model = Flat
        fields = ["id", "street", "town", "rooms", "rent"]
