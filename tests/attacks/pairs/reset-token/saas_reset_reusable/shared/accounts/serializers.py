from django.contrib.auth.password_validation import validate_password
from rest_framework import serializers


class ResetRequestSerializer(serializers.Serializer):
    email = serializers.EmailField(max_length=254)


class ResetConfirmSerializer(serializers.Serializer):
    token = serializers.CharField(max_length=100)
    password = serializers.CharField(max_length=128, trim_whitespace=False)

    def validate_password(self, value):
        validate_password(value)
        return value
