from rest_framework import serializers

from .models import Sheet, Table

SORTS = ["number", "-number", "taxon", "-taxon", "collected_on", "-collected_on"]


class SheetSerializer(serializers.ModelSerializer):
    collector = serializers.CharField(source="collector.username", read_only=True)

    class Meta:
        model = Sheet
        fields = ["id", "number", "taxon", "locality", "collected_on", "collector"]


class TableSerializer(serializers.ModelSerializer):
    sort = serializers.ChoiceField(choices=SORTS, required=False)

    class Meta:
        model = Table
        fields = ["sort", "show_locality"]
