from rest_framework import serializers

from .models import Feed


class FeedSerializer(serializers.ModelSerializer):
    class Meta:
        model = Feed
        fields = ["id", "url", "title", "added_at"]
        read_only_fields = ["added_at"]


class PreviewSerializer(serializers.Serializer):
    url = serializers.URLField(max_length=300)
