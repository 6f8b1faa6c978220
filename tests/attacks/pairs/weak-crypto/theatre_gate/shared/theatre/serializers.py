from rest_framework import serializers

from .barcodes import barcode
from .models import Play, Ticket


class PlaySerializer(serializers.ModelSerializer):
    class Meta:
        model = Play
        fields = ["id", "title", "starts_at"]


class TicketSerializer(serializers.ModelSerializer):
    play = PlaySerializer(read_only=True)
    barcode = serializers.SerializerMethodField()

    class Meta:
        model = Ticket
        fields = ["id", "play", "seat", "admitted_at", "barcode"]

    def get_barcode(self, ticket) -> str:
        return barcode(ticket)


class GateSerializer(serializers.Serializer):
    barcode = serializers.CharField(max_length=80)
