from django.contrib.auth.password_validation import validate_password
from rest_framework import serializers

from .models import Sitting


class SittingSerializer(serializers.ModelSerializer):
    minutes = serializers.IntegerField(min_value=1, max_value=600)

    class Meta:
        model = Sitting
        fields = ["id", "minutes", "at"]


class ResetSerializer(serializers.Serializer):
    email = serializers.EmailField()


class ConfirmSerializer(serializers.Serializer):
    uid = serializers.CharField(max_length=40)
    token = serializers.CharField(max_length=100)
    password = serializers.CharField(max_length=128, trim_whitespace=False)

    def validate_password(self, value):
        validate_password(value)
        return value
