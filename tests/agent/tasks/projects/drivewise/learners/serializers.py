from rest_framework import serializers

from .models import Pupil


class PupilSerializer(serializers.ModelSerializer):
    username = serializers.CharField(source="user.username", read_only=True)

    class Meta:
        model = Pupil
        fields = ("id", "username", "branch", "born_on", "phone")


class LoginCodeSerializer(serializers.Serializer):
    phone = serializers.CharField(max_length=30)
