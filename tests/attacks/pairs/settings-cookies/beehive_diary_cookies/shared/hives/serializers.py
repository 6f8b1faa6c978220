from rest_framework import serializers

from .models import Hive


class HiveSerializer(serializers.ModelSerializer):
    class Meta:
        model = Hive
        fields = ["id", "place", "frames", "created_at"]
        read_only_fields = ["created_at"]
