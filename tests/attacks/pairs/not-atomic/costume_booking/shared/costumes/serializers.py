from rest_framework import serializers

from .models import Booking, Line
from .services import book


class LineSerializer(serializers.ModelSerializer):
    pieces = serializers.IntegerField(min_value=1, max_value=50)

    class Meta:
        model = Line
        fields = ["costume", "pieces"]


class BookingSerializer(serializers.ModelSerializer):
    lines = LineSerializer(many=True, allow_empty=False, max_length=20)

    class Meta:
        model = Booking
        fields = ["id", "occasion", "lines"]

    def create(self, validated_data):
        return book(**validated_data)
