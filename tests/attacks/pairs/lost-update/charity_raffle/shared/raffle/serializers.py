from rest_framework import serializers

from .models import Purchase, Raffle


class RaffleSerializer(serializers.ModelSerializer):
    class Meta:
        model = Raffle
        fields = ["id", "cause", "tickets_left"]


class PurchaseSerializer(serializers.ModelSerializer):
    class Meta:
        model = Purchase
        fields = ["id", "raffle", "tickets", "bought_at"]
