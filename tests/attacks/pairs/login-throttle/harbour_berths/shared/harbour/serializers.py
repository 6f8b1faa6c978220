from django.contrib.auth import authenticate
from rest_framework import serializers

from .models import Arrival, Berth


class LogInSerializer(serializers.Serializer):
    username = serializers.CharField(max_length=150)
    password = serializers.CharField(max_length=128, trim_whitespace=False)

    def validate(self, data):
        user = authenticate(self.context["request"], **data)
        if user is None:
            raise serializers.ValidationError("The name or the password is wrong.")
        return {"user": user}


class BerthSerializer(serializers.ModelSerializer):
    class Meta:
        model = Berth
        fields = ["id", "number", "length_m"]


class ArrivalSerializer(serializers.ModelSerializer):
    class Meta:
        model = Arrival
        fields = ["id", "berth", "boat", "day"]
