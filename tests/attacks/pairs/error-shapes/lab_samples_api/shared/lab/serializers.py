from rest_framework import serializers

from .models import Rack, Sample


class SampleSerializer(serializers.ModelSerializer):
    rack = serializers.SlugRelatedField(slug_field="label", read_only=True)

    class Meta:
        model = Sample
        fields = ["id", "barcode", "material", "rack"]


class StoreSerializer(serializers.Serializer):
    rack = serializers.SlugRelatedField(slug_field="label", queryset=Rack.objects.all())
