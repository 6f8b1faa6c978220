from rest_framework import serializers

from .models import Collection, Piece


class CollectionSerializer(serializers.ModelSerializer):
    class Meta:
        model = Collection
        fields = ["id", "name", "curator"]


class PieceSerializer(serializers.ModelSerializer):
    collection = serializers.StringRelatedField(source="collection.name")

    class Meta:
        model = Piece
        fields = ["id", "inventory", "title", "year", "on_display", "collection"]
