from rest_framework import serializers

from .models import Specimen


class SpecimenSerializer(serializers.ModelSerializer):
    collector = serializers.StringRelatedField()

    class Meta:
        model = Specimen
        fields = ["id", "family", "latin", "found_at", "collector"]
