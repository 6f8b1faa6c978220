from rest_framework import serializers

from .models import Sample


class SampleSerializer(serializers.ModelSerializer):
    class Meta:
        model = Sample
        fields = ["id", "field_name", "taken_on", "attributes"]


class AttributeSerializer(serializers.ModelSerializer):
    value = serializers.CharField(read_only=True)

    class Meta:
        model = Sample
        fields = ["id", "field_name", "value"]


class AttributeQuery(serializers.Serializer):
    key = serializers.CharField(max_length=120)
