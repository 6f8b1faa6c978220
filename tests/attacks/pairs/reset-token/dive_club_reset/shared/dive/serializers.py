from django.contrib.auth.password_validation import validate_password
from rest_framework import serializers

from .models import Dive, ResetCode


class AskSerializer(serializers.Serializer):
    email = serializers.EmailField()


class NewPasswordSerializer(serializers.Serializer):
    code = serializers.CharField(max_length=64)
    password = serializers.CharField(max_length=128, trim_whitespace=False)

    def validate(self, attrs):
        row = ResetCode.objects.select_related("user").filter(code=attrs["code"], user__is_active=True).first()
        if row is None or row.expired:
            raise serializers.ValidationError({"code": "This code is not valid (any more)."})
        validate_password(attrs["password"], row.user)
        attrs["row"] = row
        return attrs


class DiveSerializer(serializers.ModelSerializer):
    class Meta:
        model = Dive
        fields = ["id", "spot", "depth", "day"]
