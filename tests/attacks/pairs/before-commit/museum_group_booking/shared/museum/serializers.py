from rest_framework import serializers

from .models import Booking, Tour


class TourSerializer(serializers.ModelSerializer):
    class Meta:
        model = Tour
        fields = ["id", "title", "starts", "places"]


class BookingSerializer(serializers.ModelSerializer):
    people = serializers.IntegerField(min_value=1, max_value=30)

    class Meta:
        model = Booking
        fields = ["id", "tour", "people", "made"]
        read_only_fields = ["made"]
