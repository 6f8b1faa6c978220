from django.conf import settings
from rest_framework import serializers


class FeedSerializer(serializers.Serializer):
    url = serializers.URLField(max_length=300)

    def validate_url(self, url):
        if not url.startswith(tuple(settings.FEED_ORIGINS)):
            raise serializers.ValidationError("We do not read feeds of this provider.")
        return url
