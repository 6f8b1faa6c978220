from rest_framework import serializers

from .models import Singer


class SingerSerializer(serializers.ModelSerializer):
    name = serializers.CharField(source="user.get_full_name", read_only=True)

    class Meta:
        model = Singer
        fields = ["name", "voice", "iban"]
        read_only_fields = ["voice"]
