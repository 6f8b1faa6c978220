from rest_framework import serializers

from .models import Registration, Walk


class WalkSerializer(serializers.ModelSerializer):
    class Meta:
        model = Walk
        fields = ["id", "title", "starts_at", "places"]


class RegistrationSerializer(serializers.ModelSerializer):
    walker = serializers.SlugRelatedField("nickname", read_only=True)

    class Meta:
        model = Registration
        fields = ["walker", "brings_dog"]
