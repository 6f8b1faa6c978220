from rest_framework import serializers

from .models import Singer


class SingerSerializer(serializers.ModelSerializer):
    class Meta:
        model = Singer
        fields = ["id", "name", "voice", "created_at"]
        read_only_fields = ["created_at"]
