from django.contrib.auth.password_validation import validate_password
from rest_framework import serializers

from .models import Patroller, Slope


class RegisterSerializer(serializers.ModelSerializer):
    password = serializers.CharField(write_only=True, max_length=128, validators=[validate_password])

    class Meta:
        model = Patroller
        fields = ["id", "username", "password", "role"]

    def create(self, validated_data):
        return Patroller.objects.create_user(**validated_data)


class SlopeSerializer(serializers.ModelSerializer):
    class Meta:
        model = Slope
        fields = ["id", "name", "closed"]
        read_only_fields = ["name"]
