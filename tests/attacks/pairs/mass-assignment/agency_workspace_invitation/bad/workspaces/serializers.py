from rest_framework import serializers

from .models import Invitation, Membership


class InvitationSerializer(serializers.ModelSerializer):
    workspace = serializers.CharField(source="workspace.name", read_only=True)

    class Meta:
        model = Invitation
        fields = ["workspace", "role"]


class AcceptSerializer(serializers.ModelSerializer):
    class Meta:
        model = Membership
        fields = ["role", "display_name"]
        extra_kwargs = {"role": {"required": False}}


class MembershipSerializer(serializers.ModelSerializer):
    workspace = serializers.CharField(source="workspace.name", read_only=True)

    class Meta:
        model = Membership
        fields = ["id", "workspace", "role", "display_name"]
