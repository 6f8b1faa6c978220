from rest_framework import serializers

from .models import Clinic, Profile


class ClinicSerializer(serializers.ModelSerializer):
    class Meta:
        model = Clinic
        fields = ["id", "name", "code", "phone", "address"]


class ProfileSerializer(serializers.ModelSerializer):
    username = serializers.CharField(source="user.username", read_only=True)

    class Meta:
        model = Profile
        fields = ["username", "clinic", "phone", "job_title", "is_approved", "ride_limit"]
