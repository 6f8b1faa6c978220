from rest_framework import serializers

from .models import Crossing, Ticket


class CrossingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Crossing
        fields = ["id", "origin", "destination", "leaves_at", "fare"]


class TicketSerializer(serializers.ModelSerializer):
    class Meta:
        model = Ticket
        fields = ["id", "crossing", "seats", "total", "bought_at"]
        read_only_fields = ["total", "bought_at"]
        extra_kwargs = {"seats": {"min_value": 1, "max_value": 9}}

    def validate_crossing(self, crossing):
        if self.instance and crossing != self.instance.crossing:
            raise serializers.ValidationError("A ticket can't be moved to another crossing.")
        return crossing
