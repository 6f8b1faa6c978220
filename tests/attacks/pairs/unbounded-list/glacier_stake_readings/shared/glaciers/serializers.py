from rest_framework import serializers

from .models import Reading, Stake


class StakeSerializer(serializers.ModelSerializer):
    class Meta:
        model = Stake
        fields = ["code", "glacier"]


class ReadingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Reading
        fields = ["id", "read_at", "exposed_cm"]
