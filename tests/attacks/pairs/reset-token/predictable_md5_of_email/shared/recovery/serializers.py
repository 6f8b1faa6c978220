from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError as DjangoValidationError
from rest_framework import serializers

from .models import ResetRequest, digest


class ForgotSerializer(serializers.Serializer):
    email = serializers.EmailField(max_length=254)


class ResetSerializer(serializers.Serializer):
    token = serializers.CharField(max_length=64)
    password = serializers.CharField(max_length=128, trim_whitespace=False)

    def validate(self, attrs):
        found = ResetRequest.live().select_for_update().filter(token_digest=digest(attrs["token"])).select_related("user").first()
        if found is None:
            raise serializers.ValidationError("This link is not valid any more.")
        try:
            validate_password(attrs["password"], found.user)
        except DjangoValidationError as e:
            raise serializers.ValidationError({"password": e.messages})
        attrs["request"] = found
        return attrs
