from rest_framework import serializers

from .models import Lap


class LoginSerializer(serializers.Serializer):
    email = serializers.EmailField()
    password = serializers.CharField(max_length=128, trim_whitespace=False)


class LapSerializer(serializers.ModelSerializer):
    class Meta:
        model = Lap
        fields = ["id", "metres", "swum_at"]
