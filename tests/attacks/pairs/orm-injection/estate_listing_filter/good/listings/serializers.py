from rest_framework import serializers

from .models import Listing


class ListingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Listing
        fields = ["id", "title", "city", "rooms", "rent"]


class ListingFilterSerializer(serializers.Serializer):
    city = serializers.CharField(max_length=80, required=False)
    rooms = serializers.IntegerField(min_value=1, max_value=50, required=False)
    rent__lte = serializers.IntegerField(min_value=0, max_value=1_000_000, required=False)
