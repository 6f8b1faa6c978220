from rest_framework import serializers

from .models import Sighting, Species


class SightingSerializer(serializers.ModelSerializer):
    species = serializers.SlugRelatedField(slug_field="latin", queryset=Species.objects.all())

    class Meta:
        model = Sighting
        fields = ["id", "species", "seen_on", "count", "place"]


class SpeciesSerializer(serializers.ModelSerializer):
    class Meta:
        model = Species
        fields = ["latin", "common"]
