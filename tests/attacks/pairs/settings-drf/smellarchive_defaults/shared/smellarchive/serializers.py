from rest_framework import serializers

from .models import Sample, Scent


class ScentSerializer(serializers.ModelSerializer):
    class Meta:
        model = Scent
        fields = ["id", "name", "formula"]


class SampleSerializer(serializers.ModelSerializer):
    class Meta:
        model = Sample
        fields = ["id", "scent", "drawer", "millilitres"]
