from django.db import transaction
from rest_framework import serializers

from .models import Purchase, Raffle


class RaffleSerializer(serializers.ModelSerializer):
    class Meta:
        model = Raffle
        fields = ["id", "title", "draw_on", "ticket_price", "tickets_left"]


class PurchaseSerializer(serializers.ModelSerializer):
    class Meta:
        model = Purchase
        fields = ["id", "raffle", "tickets", "bought_at"]

    @transaction.atomic
    def create(self, validated_data):
        raffle, tickets = validated_data["raffle"], validated_data["tickets"]
        if raffle.tickets_left < tickets:
            raise serializers.ValidationError({"tickets": "There are not as many left."})
        raffle.tickets_left -= tickets
        raffle.save(update_fields=["tickets_left"])
        return super().create(validated_data)
