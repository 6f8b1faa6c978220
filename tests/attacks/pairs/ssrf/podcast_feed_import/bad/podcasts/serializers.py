from rest_framework import serializers

from .models import Show


class ShowSerializer(serializers.ModelSerializer):
    class Meta:
        model = Show
        fields = ["id", "title", "language", "explicit"]


class FeedSerializer(serializers.Serializer):
    url = serializers.URLField(max_length=300)
