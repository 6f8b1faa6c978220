from rest_framework import serializers

from .models import Show


class ShowSerializer(serializers.ModelSerializer):
    class Meta:
        model = Show
        fields = ["id", "title", "feed_url"]


class PreviewSerializer(serializers.Serializer):
    feed_url = serializers.URLField(max_length=300)
