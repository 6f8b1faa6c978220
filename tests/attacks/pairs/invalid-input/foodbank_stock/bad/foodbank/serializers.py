from rest_framework import serializers

from .models import Donation, Item


class ItemSerializer(serializers.ModelSerializer):
    stock = serializers.IntegerField(read_only=True)

    class Meta:
        model = Item
        fields = ["id", "name", "stock"]


class DonationSerializer(serializers.ModelSerializer):
    tins = serializers.IntegerField()

    class Meta:
        model = Donation
        fields = ["id", "item", "tins"]
