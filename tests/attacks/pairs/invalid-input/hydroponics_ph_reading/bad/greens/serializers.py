from rest_framework import serializers

from .models import Channel, Reading


class ChannelSerializer(serializers.ModelSerializer):
    class Meta:
        model = Channel
        fields = ["id", "crop"]


class ReadingSerializer(serializers.ModelSerializer):
    ph = serializers.DecimalField(max_digits=4, decimal_places=2, coerce_to_string=False)

    class Meta:
        model = Reading
        fields = ["id", "taken", "ph"]
