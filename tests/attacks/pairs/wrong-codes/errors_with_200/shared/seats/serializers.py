from rest_framework import serializers

from .models import Concert


class ConcertSerializer(serializers.ModelSerializer):
    class Meta:
        model = Concert
        fields = ["id", "title", "starts", "seats_left"]


class ReserveSerializer(serializers.Serializer):
    seats = serializers.IntegerField(min_value=1, max_value=10)
