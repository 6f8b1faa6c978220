from rest_framework import serializers


class BookingSerializer(serializers.Serializer):
    seats = serializers.IntegerField(min_value=1, max_value=8)
