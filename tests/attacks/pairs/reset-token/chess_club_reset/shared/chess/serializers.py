from django.contrib.auth.password_validation import validate_password
from rest_framework import serializers

from .models import Player


class PlayerSerializer(serializers.ModelSerializer):
    name = serializers.CharField(source="user.username", read_only=True)

    class Meta:
        model = Player
        fields = ["name", "rating"]


class AskSerializer(serializers.Serializer):
    email = serializers.EmailField(max_length=254)


class UseSerializer(serializers.Serializer):
    token = serializers.CharField(max_length=64)
    password = serializers.CharField(
        max_length=128, trim_whitespace=False, validators=[validate_password]
    )
