from django.contrib.auth import get_user_model
from rest_framework import serializers

from .models import Invitation


class InvitationSerializer(serializers.ModelSerializer):
    class Meta:
        model = Invitation
        fields = ["email", "sent"]


class InviteSerializer(serializers.Serializer):
    email = serializers.SlugRelatedField(
        slug_field="email",
        queryset=get_user_model().objects.filter(is_active=True),
        error_messages={"does_not_exist": "This ringer has not joined yet."},
    )

    def create(self, validated_data):
        email = validated_data["email"].email
        return Invitation.objects.get_or_create(tower=validated_data["tower"], email=email)[0]
