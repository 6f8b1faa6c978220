from rest_framework import serializers

from .models import Shift


class SignInSerializer(serializers.Serializer):
    username = serializers.CharField(max_length=150)
    password = serializers.CharField(max_length=128, trim_whitespace=False, write_only=True)


class ShiftSerializer(serializers.ModelSerializer):
    hours = serializers.IntegerField(min_value=1, max_value=10)

    class Meta:
        model = Shift
        fields = ["id", "starts", "hours", "zone"]
