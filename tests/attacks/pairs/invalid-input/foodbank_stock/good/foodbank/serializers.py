from rest_framework import serializers

from .models import Donation, Item


class ItemSerializer(serializers.ModelSerializer):
    stock = serializers.IntegerField(read_only=True)

    class Meta:
        model = Item
        fields = ["id", "name", "stock"]


class DonationSerializer(serializers.ModelSerializer):
    tins = serializers.IntegerField(min_value=1, max_value=5000)

    class Meta:
        model = Donation
        fields = ["id", "item", "tins"]
