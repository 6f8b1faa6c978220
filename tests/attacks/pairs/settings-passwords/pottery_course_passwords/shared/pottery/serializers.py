from rest_framework import serializers

from .models import Booking


class BookingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Booking
        fields = ["id", "course", "seats", "created_at"]
        read_only_fields = ["created_at"]
