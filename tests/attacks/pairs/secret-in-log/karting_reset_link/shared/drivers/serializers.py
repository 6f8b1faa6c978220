from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from rest_framework import serializers

from .models import Lap
from .resets import user_of


class LapSerializer(serializers.ModelSerializer):
    milliseconds = serializers.IntegerField(min_value=5000, max_value=600_000)

    class Meta:
        model = Lap
        fields = ["id", "track", "milliseconds", "driven_at"]


class ForgottenSerializer(serializers.Serializer):
    email = serializers.EmailField()


class NewPasswordSerializer(serializers.Serializer):
    uid = serializers.CharField(max_length=40)
    token = serializers.CharField(max_length=80)
    password = serializers.CharField(max_length=128, trim_whitespace=False)

    def validate(self, attrs):
        user = user_of(attrs["uid"], attrs["token"])
        if user is None:
            raise serializers.ValidationError({"token": ["The link is wrong or too old."]})
        try:
            validate_password(attrs["password"], user)
        except ValidationError as error:
            raise serializers.ValidationError({"password": error.messages}) from error
        return {"user": user, **attrs}
