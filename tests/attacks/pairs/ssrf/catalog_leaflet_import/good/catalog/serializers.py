from urllib.parse import urlsplit

from django.conf import settings
from rest_framework import serializers

from .models import Product


class ProductSerializer(serializers.ModelSerializer):
    class Meta:
        model = Product
        fields = ["id", "name", "leaflet"]
        read_only_fields = ["leaflet"]


class ImportSerializer(serializers.Serializer):
    url = serializers.URLField(max_length=500)

    def validate_url(self, url):
        parts = urlsplit(url)
        if parts.scheme != "https" or parts.netloc not in settings.LEAFLET_HOSTS:
            raise serializers.ValidationError("Only addresses of our suppliers are allowed.")
        return url
