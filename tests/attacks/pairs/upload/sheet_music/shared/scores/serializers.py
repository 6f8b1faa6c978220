from rest_framework import serializers

from .models import Piece, Score, short_name

MAX_BYTES = 5 * 1024 * 1024


class PieceSerializer(serializers.ModelSerializer):
    class Meta:
        model = Piece
        fields = ["id", "title", "composer"]


class ScoreSerializer(serializers.ModelSerializer):
    class Meta:
        model = Score
        fields = ["id", "label", "file", "uploaded_at"]
        read_only_fields = ["label"]

    def validate_file(self, upload):
        if upload.size > MAX_BYTES:
            raise serializers.ValidationError("A score has at most 5 MB.")
        head = upload.read(5)
        upload.seek(0)
        if head != b"%PDF-":
            raise serializers.ValidationError("Only PDF files, please.")
        return upload

    def create(self, validated_data):
        return super().create({**validated_data, "label": short_name(validated_data["file"].name)})
