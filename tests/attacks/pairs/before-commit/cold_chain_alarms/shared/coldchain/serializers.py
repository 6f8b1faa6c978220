from rest_framework import serializers

from .models import Fridge, Reading


class FridgeSerializer(serializers.ModelSerializer):
    class Meta:
        model = Fridge
        fields = ["id", "name", "highest", "readings_count"]
        read_only_fields = ["readings_count"]


class ReadingSerializer(serializers.ModelSerializer):
    celsius = serializers.FloatField(min_value=-90, max_value=90)

    class Meta:
        model = Reading
        fields = ["id", "celsius", "at"]
