from rest_framework import serializers

from .models import Passenger, Sailing


class SailingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Sailing
        fields = ["id", "harbour_from", "harbour_to", "leaves_at", "cancelled"]


class PassengerSerializer(serializers.ModelSerializer):
    class Meta:
        model = Passenger
        fields = ["id", "full_name", "passport"]
