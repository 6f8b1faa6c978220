from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from rest_framework import serializers

from . import tokens
from .models import Firing


class FiringSerializer(serializers.ModelSerializer):
    class Meta:
        model = Firing
        fields = ["id", "kiln", "cone", "on"]


class AskSerializer(serializers.Serializer):
    email = serializers.EmailField()


class ResetSerializer(serializers.Serializer):
    token = serializers.CharField(max_length=500)
    password = serializers.CharField(max_length=128, write_only=True, trim_whitespace=False)

    def validate(self, data):
        user = tokens.user_of(data["token"])
        if user is None:
            raise serializers.ValidationError({"token": "This link is not valid any more."})
        try:
            validate_password(data["password"], user)
        except ValidationError as error:
            raise serializers.ValidationError({"password": error.messages}) from None
        return {"user": user, "password": data["password"]}

    def create(self, data):
        data["user"].set_password(data["password"])
        data["user"].save(update_fields=["password"])
        return data["user"]
