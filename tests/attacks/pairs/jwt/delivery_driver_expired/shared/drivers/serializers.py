from rest_framework import serializers

from .models import Drop


class LoginSerializer(serializers.Serializer):
    username = serializers.CharField(max_length=150)
    password = serializers.CharField(max_length=128, trim_whitespace=False)


class DropSerializer(serializers.ModelSerializer):
    class Meta:
        model = Drop
        fields = ["id", "street", "delivered"]
