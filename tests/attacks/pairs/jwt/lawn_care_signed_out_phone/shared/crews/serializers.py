from rest_framework import serializers

from .models import Job, Phone


class SignInSerializer(serializers.Serializer):
    username = serializers.CharField(max_length=150)
    password = serializers.CharField(max_length=128, trim_whitespace=False)
    label = serializers.CharField(max_length=60)


class RefreshSerializer(serializers.Serializer):
    refresh = serializers.CharField(max_length=2000)


class PhoneSerializer(serializers.ModelSerializer):
    class Meta:
        model = Phone
        fields = ["id", "label", "signed_in_at", "signed_out_at"]


class JobSerializer(serializers.ModelSerializer):
    class Meta:
        model = Job
        fields = ["id", "address", "day", "is_done"]
