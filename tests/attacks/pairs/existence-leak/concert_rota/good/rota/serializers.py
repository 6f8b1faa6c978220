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
        return value.lower()

    def create(self, validated_data):
        invite, _ = Invite.objects.get_or_create(**validated_data)
        return invite


class MyInviteSerializer(serializers.ModelSerializer):
    concert = ConcertSerializer(read_only=True)

    class Meta:
        model = Invite
        fields = ["id", "concert", "accepted_at"]
