from django.contrib.auth import get_user_model
from django.db import transaction
from rest_framework import serializers

from .models import Callout, CrewProfile


class CrewProfileSerializer(serializers.ModelSerializer):
    class Meta:
        model = CrewProfile
        fields = "__all__"
        read_only_fields = ["user", "rank", "officer"]


class MeSerializer(serializers.ModelSerializer):
    profile = CrewProfileSerializer(source="crew_profile", required=False)

    class Meta:
        model = get_user_model()
        fields = ["username", "first_name", "last_name", "profile"]
        read_only_fields = ["username"]

    @transaction.atomic
    def update(self, user, validated):
        profile = validated.pop("crew_profile", None)
        user = super().update(user, validated)
        if profile:
            kept, _ = CrewProfile.objects.get_or_create(user=user)
            self.fields["profile"].update(kept, profile)
        return user


class CalloutSerializer(serializers.ModelSerializer):
    class Meta:
        model = Callout
        fields = ["id", "code", "address", "started_at"]
