from rest_framework import serializers

from .models import Freelancer, Gig, Profile


class GigSerializer(serializers.ModelSerializer):
    class Meta:
        model = Gig
        fields = "__all__"


class ProfileSerializer(serializers.ModelSerializer):
    class Meta:
        model = Profile
        exclude = ["id", "freelancer"]


class FreelancerSerializer(serializers.ModelSerializer):
    profile = ProfileSerializer()

    class Meta:
        model = Freelancer
        fields = ["username", "biography", "role", "fee_percent", "profile"]
        read_only_fields = ["username", "role", "fee_percent"]

    def update(self, instance, validated_data):
        profile = validated_data.pop("profile", {})
        for name, value in profile.items():
            setattr(instance.profile, name, value)
        instance.profile.save()
        return super().update(instance, validated_data)
