from rest_framework import serializers

from .models import Night


class NightSerializer(serializers.ModelSerializer):
    class Meta:
        model = Night
        fields = ["day", "target", "seats"]
