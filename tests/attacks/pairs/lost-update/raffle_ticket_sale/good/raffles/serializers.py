from django.db import transaction
from django.db.models import F
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
        enough = Raffle.objects.filter(pk=raffle.pk, tickets_left__gte=tickets)
        if not enough.update(tickets_left=F("tickets_left") - tickets):
            raise serializers.ValidationError({"tickets": "There are not as many left."})
        return super().create(validated_data)
