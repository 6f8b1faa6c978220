from rest_framework import serializers

from flats.models import Flat

from .models import SavedSearch


class CriteriaSerializer(serializers.Serializer):
    town__iexact = serializers.CharField(max_length=60, required=False)
    rooms__gte = serializers.IntegerField(min_value=1, max_value=20, required=False)
    rent__lte = serializers.IntegerField(min_value=1, max_value=100_000, required=False)


class SavedSearchSerializer(serializers.ModelSerializer):
    criteria = CriteriaSerializer()

    class Meta:
        model = SavedSearch
        fields = ["id", "name", "criteria", "created"]

    def create(self, validated_data):
        return SavedSearch.objects.create(**validated_data)


class FlatSerializer(serializers.ModelSerializer):
    class Meta:
        model = Flat
        fields = ["id", "street", "town", "rooms", "rent"]
