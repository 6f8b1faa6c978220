from rest_framework import serializers

from .models import Piece


class PieceSerializer(serializers.ModelSerializer):
    department = serializers.StringRelatedField()

    class Meta:
        model = Piece
        fields = ["id", "code", "title", "department", "lent_to"]
        read_only_fields = ["code"]
