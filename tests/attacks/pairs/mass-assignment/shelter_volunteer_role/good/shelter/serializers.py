from rest_framework import serializers

from .models import Volunteer


class MyProfileSerializer(serializers.ModelSerializer):
    class Meta:
        model = Volunteer
        fields = ["id", "display_name", "phone", "free_on_weekends", "role"]
        read_only_fields = ["role"]


class VolunteerSerializer(serializers.ModelSerializer):
    class Meta:
        model = Volunteer
        fields = ["id", "display_name", "phone", "free_on_weekends", "role"]
