from rest_framework import serializers

from .models import Channel, Reading


class ChannelSerializer(serializers.ModelSerializer):
    class Meta:
        model = Channel
        fields = ["id", "crop"]


class ReadingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Reading
        fields = ["id", "taken", "ph"]
        extra_kwargs = {"ph": {"coerce_to_string": False}}
