from urllib.parse import urlsplit

from django.conf import settings
from rest_framework import serializers


class FeedSerializer(serializers.Serializer):
    url = serializers.URLField(max_length=300)

    def validate_url(self, url):
        parts = urlsplit(url)
        if f"{parts.scheme}://{parts.netloc}" not in settings.FEED_ORIGINS:
            raise serializers.ValidationError("We do not read feeds of this provider.")
        return url
