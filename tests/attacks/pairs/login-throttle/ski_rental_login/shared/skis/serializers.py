from django.contrib.auth import authenticate
from django.contrib.auth.password_validation import validate_password
from rest_framework import serializers

from .models import Pair, Rental


class CredentialsSerializer(serializers.Serializer):
    username = serializers.CharField(max_length=150)
    password = serializers.CharField(max_length=128, trim_whitespace=False)

    def validate(self, data):
        user = authenticate(self.context["request"], **data)
        if user is None:
            raise serializers.ValidationError("That does not match.")
        return {"user": user}


class NewPasswordSerializer(serializers.Serializer):
    new = serializers.CharField(max_length=128, trim_whitespace=False)

    def validate_new(self, value):
        validate_password(value, self.context["user"])
        return value


class PairSerializer(serializers.ModelSerializer):
    class Meta:
        model = Pair
        fields = ["id", "brand", "centimetres"]


class RentalSerializer(serializers.ModelSerializer):
    class Meta:
        model = Rental
        fields = ["id", "pair", "from_day"]
