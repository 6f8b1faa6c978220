from rest_framework import serializers

from .models import Assay, Measurement, Sample


class AssaySerializer(serializers.ModelSerializer):
    class Meta:
        model = Assay
        fields = ["code", "title", "unit"]


class MeasurementSerializer(serializers.ModelSerializer):
    assay = serializers.SlugRelatedField("code", read_only=True)
    unit = serializers.CharField(source="assay.unit", read_only=True)

    class Meta:
        model = Measurement
        fields = ["assay", "value", "unit"]


class SampleSerializer(serializers.ModelSerializer):
    class Meta:
        model = Sample
        fields = ["id", "label", "taken_on"]
