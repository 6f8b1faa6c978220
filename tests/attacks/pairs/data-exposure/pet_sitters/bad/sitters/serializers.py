from rest_framework import serializers

from .models import Rating, Sitter


class RatingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Rating
        fields = ["stars", "text"]


class SitterSerializer(serializers.ModelSerializer):
    class Meta:
        model = Sitter
        fields = "__all__"


class OwnSitterSerializer(serializers.ModelSerializer):
    class Meta:
        model = Sitter
        exclude = ["user", "office_remark"]
