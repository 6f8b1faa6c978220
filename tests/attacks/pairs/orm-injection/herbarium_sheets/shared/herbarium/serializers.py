from rest_framework import serializers

from .models import Sheet, Species


class SpeciesSerializer(serializers.ModelSerializer):
    class Meta:
        model = Species
        fields = ["id", "name"]


class SheetSerializer(serializers.ModelSerializer):
    species = serializers.CharField(source="species.name", read_only=True)
    collector = serializers.CharField(source="collector.last_name", read_only=True)

    class Meta:
        model = Sheet
        fields = ["code", "species", "collector", "collected", "locality"]
