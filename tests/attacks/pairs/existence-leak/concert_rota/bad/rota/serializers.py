from django.contrib.auth import get_user_model
from rest_framework import serializers

from .models import Concert, Invite


class ConcertSerializer(serializers.ModelSerializer):
    class Meta:
        model = Concert
        fields = ["id", "title", "day"]


class InviteSerializer(serializers.ModelSerializer):
    class Meta:
        model = Invite
        fields = ["id", "email"]

    def validate_email(self, value):
        if not get_user_model().objects.filter(email__iexact=value, is_active=True).exists():
            raise serializers.ValidationError("Nobody sings here under this address.")
        return value.lower()

    def create(self, validated_data):
        invite, _ = Invite.objects.get_or_create(**validated_data)
        return invite


class MyInviteSerializer(serializers.ModelSerializer):
    concert = ConcertSerializer(read_only=True)

    class Meta:
        model = Invite
        fields = ["id", "concert", "accepted_at"]
