from rest_framework import serializers

from .models import Annotation, Score


class ScoreSerializer(serializers.ModelSerializer):
    owner = serializers.CharField(source="owner.username", read_only=True)

    class Meta:
        model = Score
        fields = ["id", "owner", "title", "composer"]


class AnnotationSerializer(serializers.ModelSerializer):
    author = serializers.CharField(source="author.username", read_only=True)

    class Meta:
        model = Annotation
        fields = ["id", "author", "bar", "text"]
