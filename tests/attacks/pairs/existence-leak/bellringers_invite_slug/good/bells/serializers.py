from rest_framework import serializers

from .models import Invitation


class InvitationSerializer(serializers.ModelSerializer):
    class Meta:
        model = Invitation
        fields = ["email", "sent"]


class InviteSerializer(serializers.Serializer):
    email = serializers.EmailField(max_length=254)

    def create(self, validated_data):
        email = validated_data["email"]
        return Invitation.objects.get_or_create(tower=validated_data["tower"], email=email)[0]
