from rest_framework import serializers

from .models import Volunteer


class MyProfileSerializer(serializers.ModelSerializer):
    class Meta:
        model = Volunteer
        fields = "__all__"
        read_only_fields = ["user"]


class VolunteerSerializer(serializers.ModelSerializer):
    class Meta:
        model = Volunteer
        fields = ["id", "display_name", "phone", "free_on_weekends", "role"]
