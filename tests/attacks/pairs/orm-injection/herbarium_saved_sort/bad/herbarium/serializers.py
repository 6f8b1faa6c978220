from rest_framework import serializers

from .models import Sheet, Table


class SheetSerializer(serializers.ModelSerializer):
    collector = serializers.CharField(source="collector.username", read_only=True)

    class Meta:
        model = Sheet
        fields = ["id", "number", "taxon", "locality", "collected_on", "collector"]


class TableSerializer(serializers.ModelSerializer):
    class Meta:
        model = Table
        fields = ["sort", "show_locality"]
