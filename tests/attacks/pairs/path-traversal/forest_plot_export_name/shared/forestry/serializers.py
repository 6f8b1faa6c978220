from rest_framework import serializers

from .models import Plot, Tree


class PlotSerializer(serializers.ModelSerializer):
    class Meta:
        model = Plot
        fields = ["id", "label", "hectares"]


class TreeSerializer(serializers.ModelSerializer):
    class Meta:
        model = Tree
        fields = ["id", "species", "girth_cm"]


class ExportSerializer(serializers.Serializer):
    name = serializers.CharField(max_length=80)
