from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from rest_framework import serializers

from .links import user_of


class RequestResetSerializer(serializers.Serializer):
    email = serializers.EmailField(max_length=254)


class ConfirmResetSerializer(serializers.Serializer):
    token = serializers.CharField(max_length=500)
    password = serializers.CharField(max_length=128, trim_whitespace=False)

    def validate(self, attrs):
        user = user_of(attrs["token"])
        if user is None:
            raise serializers.ValidationError({"token": "This link is not valid any more."})
        try:
            validate_password(attrs["password"], user)
        except ValidationError as error:
            raise serializers.ValidationError({"password": error.messages}) from error
        return {**attrs, "user": user}

    def save(self):
        user = self.validated_data["user"]
        user.set_password(self.validated_data["password"])
        user.save(update_fields=["password"])
