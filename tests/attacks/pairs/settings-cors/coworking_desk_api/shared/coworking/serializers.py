from rest_framework import serializers

from .models import Booking, Desk


class DeskSerializer(serializers.ModelSerializer):
    class Meta:
        model = Desk
        fields = ["id", "label", "floor", "by_window"]


class BookingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Booking
        fields = ["id", "desk", "day"]
