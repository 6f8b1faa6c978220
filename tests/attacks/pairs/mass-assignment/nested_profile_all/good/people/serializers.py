from django.contrib.auth import get_user_model
from rest_framework import serializers

from .models import Profile


class ProfileSerializer(serializers.ModelSerializer):
    class Meta:
        model = Profile
        exclude = ["user"]
        read_only_fields = ["credit_limit", "is_verified"]


class MeSerializer(serializers.ModelSerializer):
    profile = ProfileSerializer()

    class Meta:
        model = get_user_model()
        fields = ["username", "first_name", "profile"]
        read_only_fields = ["username"]

    def update(self, instance, validated_data):
        profile = validated_data.pop("profile", {})
        for name, value in profile.items():
            setattr(instance.profile, name, value)
        instance.profile.save()
        return super().update(instance, validated_data)
