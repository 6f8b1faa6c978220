from django.contrib.auth.password_validation import validate_password
from rest_framework import serializers

from .models import Treatment


class TreatmentSerializer(serializers.ModelSerializer):
    class Meta:
        model = Treatment
        fields = ["id", "tooth", "description"]


class StartSerializer(serializers.Serializer):
    email = serializers.EmailField()


class FinishSerializer(serializers.Serializer):
    token = serializers.CharField(max_length=64)
    password = serializers.CharField(trim_whitespace=False, validators=[validate_password])
