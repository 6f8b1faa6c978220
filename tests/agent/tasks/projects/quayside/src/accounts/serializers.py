from django.contrib.auth import authenticate
from rest_framework import serializers

from .models import User


class SignInSerializer(serializers.Serializer):
    username = serializers.CharField(max_length=150)
    password = serializers.CharField(max_length=128, trim_whitespace=False)

    def validate(self, attrs):
        user = authenticate(self.context["request"], **attrs)
        if user is None:
            raise serializers.ValidationError("Wrong user name or password.", code="authorization")
        return {"user": user}


class ProfileSerializer(serializers.ModelSerializer):
    class Meta:
        model = User
        fields = ["username", "first_name", "last_name", "email", "phone", "wants_reminders"]
        read_only_fields = ["username"]
