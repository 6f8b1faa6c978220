from rest_framework import serializers

from .models import Night, Telescope


class TelescopeSerializer(serializers.ModelSerializer):
    class Meta:
        model = Telescope
        fields = ["id", "name", "aperture_mm"]


class NightSerializer(serializers.ModelSerializer):
    class Meta:
        model = Night
        fields = ["id", "telescope", "date"]


class ForgottenSerializer(serializers.Serializer):
    email = serializers.EmailField()


class NewPasswordSerializer(serializers.Serializer):
    uid = serializers.CharField()
    token = serializers.CharField()
    password = serializers.CharField(trim_whitespace=False)
