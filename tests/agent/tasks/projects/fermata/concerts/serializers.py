from rest_framework import serializers

from concerts.models import Concert, TicketOrder


class ConcertSerializer(serializers.ModelSerializer):
    venue = serializers.CharField(source="venue.name")

    class Meta:
        model = Concert
        fields = ["id", "title", "slug", "venue", "starts_at", "price_pence"]


class TicketRequestSerializer(serializers.ModelSerializer):
    class Meta:
        model = TicketOrder
        fields = ["id", "concert", "name", "email", "tickets"]
