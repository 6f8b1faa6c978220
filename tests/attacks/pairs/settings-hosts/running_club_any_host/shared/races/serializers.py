from rest_framework import serializers

from .models import Race


class RaceSerializer(serializers.ModelSerializer):
    class Meta:
        model = Race
        fields = ["id", "title", "kilometres", "created_at"]
        read_only_fields = ["created_at"]
