from rest_framework import serializers

from .models import Comment, Sighting


class SightingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Sighting
        fields = ["key", "species", "seen_on", "shared"]
        extra_kwargs = {"key": {"required": True}}


class SharedSerializer(serializers.ModelSerializer):
    owner = serializers.CharField(source="owner.username", read_only=True)

    class Meta:
        model = Sighting
        fields = ["id", "key", "owner", "species", "seen_on"]


class CommentSerializer(serializers.ModelSerializer):
    author = serializers.CharField(source="author.username", read_only=True)

    class Meta:
        model = Comment
        fields = ["id", "author", "text"]
