from rest_framework import serializers

from .models import Slot, Ticket


class SlotSerializer(serializers.ModelSerializer):
    class Meta:
        model = Slot
        fields = ["id", "starts", "capacity", "sold"]


class TicketSerializer(serializers.ModelSerializer):
    persons = serializers.IntegerField(min_value=1, max_value=10)

    class Meta:
        model = Ticket
        fields = ["id", "slot", "persons"]
