from rest_framework import serializers

from .models import Account, Transfer


class AccountSerializer(serializers.ModelSerializer):
    class Meta:
        model = Account
        fields = ["id", "skill", "hours"]
        read_only_fields = ["hours"]


class MemberSerializer(serializers.ModelSerializer):
    name = serializers.CharField(source="member.get_username", read_only=True)

    class Meta:
        model = Account
        fields = ["id", "name", "skill"]


class TransferSerializer(serializers.ModelSerializer):
    hours = serializers.IntegerField(min_value=1, max_value=24)

    class Meta:
        model = Transfer
        fields = ["id", "giver", "receiver", "hours", "reason", "made_at"]
        read_only_fields = ["giver"]

    def validate_receiver(self, receiver):
        if receiver == self.context["giver"]:
            raise serializers.ValidationError("Hours go to another member.")
        return receiver
