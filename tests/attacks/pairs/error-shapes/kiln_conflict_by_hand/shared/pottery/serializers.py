from rest_framework import serializers

from .models import Firing, Piece


class FiringSerializer(serializers.ModelSerializer):
    class Meta:
        model = Firing
        fields = ["id", "starts", "cone", "closed"]


class PieceSerializer(serializers.ModelSerializer):
    class Meta:
        model = Piece
        fields = ["id", "firing", "title", "glaze"]
        read_only_fields = ["firing"]
