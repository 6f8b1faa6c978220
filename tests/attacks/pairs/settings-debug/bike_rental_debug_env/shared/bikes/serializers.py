from rest_framework import serializers

from .models import Bike


class BikeSerializer(serializers.ModelSerializer):
    class Meta:
        model = Bike
        fields = ["id", "label", "gears", "created_at"]
        read_only_fields = ["created_at"]
