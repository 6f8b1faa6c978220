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
        if not url.startswith(("http://", "https://")):
            raise serializers.ValidationError("Only web addresses are allowed.")
        return url
