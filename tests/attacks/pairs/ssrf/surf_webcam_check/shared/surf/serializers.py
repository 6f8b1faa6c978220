from rest_framework import serializers

from .models import Webcam


class WebcamSerializer(serializers.ModelSerializer):
    class Meta:
        model = Webcam
        fields = ["id", "beach", "url"]


class CheckSerializer(serializers.Serializer):
    url = serializers.URLField(max_length=200)
