from rest_framework import serializers

from .models import Sample


class SampleRowSerializer(serializers.ModelSerializer):
    class Meta:
        model = Sample
        fields = ["id", "barcode", "consumed"]


class SampleSerializer(serializers.ModelSerializer):
    class Meta:
        model = Sample
        fields = ["id", "barcode", "freezer", "comment", "consumed"]
        read_only_fields = ["barcode"]
