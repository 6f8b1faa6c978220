from rest_framework import serializers

from .models import Member


class ProfileSerializer(serializers.ModelSerializer):
    class Meta:
        model = Member
        fields = ["id", "first_name", "last_name", "position", "email", "phone", "born"]


class TeammateSerializer(serializers.ModelSerializer):
    class Meta:
        model = Member
        fields = ["id", "first_name", "last_name", "position"]
