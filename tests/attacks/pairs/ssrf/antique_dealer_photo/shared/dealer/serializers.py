from rest_framework import serializers

from .models import Photo, Piece


class PhotoSerializer(serializers.ModelSerializer):
    class Meta:
        model = Photo
        fields = ["id", "source", "image", "added_at"]
        read_only_fields = ["image"]


class PieceSerializer(serializers.ModelSerializer):
    class Meta:
        model = Piece
        fields = ["id", "title", "period", "price"]
