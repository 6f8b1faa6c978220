from urllib.parse import urlsplit

from django.conf import settings
from rest_framework import serializers

from .models import Show


class ShowSerializer(serializers.ModelSerializer):
    class Meta:
        model = Show
        fields = ["id", "title", "language", "explicit"]


class FeedSerializer(serializers.Serializer):
    url = serializers.URLField(max_length=300)

    def validate_url(self, url):
        parts = urlsplit(url)
        if parts.scheme != "https" or parts.netloc not in settings.FEED_HOSTS:
            raise serializers.ValidationError("Feeds of this host are not taken.")
        return url
