from rest_framework import serializers

from .models import Booking


class BookingSerializer(serializers.ModelSerializer):
    skater = serializers.HiddenField(default=serializers.CurrentUserDefault())

    class Meta:
        model = Booking
        fields = ["id", "session", "skater"]
