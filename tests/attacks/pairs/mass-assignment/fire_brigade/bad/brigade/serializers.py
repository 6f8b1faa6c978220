from rest_framework import serializers

from .models import Callout, Member


class MemberSerializer(serializers.ModelSerializer):
    username = serializers.CharField(source="user.username", read_only=True)

    class Meta:
        model = Member
        fields = ["username", "phone", "shirt_size", "rank", "apparatus_cleared"]
        extra_kwargs = {"phone": {"required": False}}


class CalloutSerializer(serializers.ModelSerializer):
    class Meta:
        model = Callout
        fields = ["id", "alarmed_at", "place"]


class PromotionSerializer(serializers.ModelSerializer):
    """For chiefs."""

    class Meta:
        model = Member
        fields = ["rank", "apparatus_cleared"]
