from rest_framework import serializers

from .models import Rating, Sitter


class RatingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Rating
        fields = ["stars", "text"]


class SitterSerializer(serializers.ModelSerializer):
    class Meta:
        model = Sitter
        fields = ["id", "name", "town", "about", "cents_per_hour"]


class OwnSitterSerializer(serializers.ModelSerializer):
    class Meta:
        model = Sitter
        exclude = ["user", "office_remark"]
