from django.contrib.auth import authenticate
from rest_framework import serializers

from .models import Permit


class LoginSerializer(serializers.Serializer):
    username = serializers.CharField(max_length=150)
    password = serializers.CharField(max_length=128, trim_whitespace=False, write_only=True)

    def validate(self, attrs):
        user = authenticate(self.context["request"], **attrs)
        if user is None:
            raise serializers.ValidationError("Name or password is wrong.")
        return {"user": user}


class PermitSerializer(serializers.ModelSerializer):
    zone = serializers.CharField(source="zone.code", read_only=True)

    class Meta:
        model = Permit
        fields = ["id", "zone", "plate", "valid_until"]
