from rest_framework import serializers

from .models import Account, Transfer


class AccountSerializer(serializers.ModelSerializer):
    class Meta:
        model = Account
        fields = ["id", "minutes"]


class TransferSerializer(serializers.ModelSerializer):
    class Meta:
        model = Transfer
        fields = ["id", "giver", "receiver", "minutes", "reason"]
        read_only_fields = ["giver"]

    def validate_receiver(self, receiver):
        if receiver.member_id == self.context["request"].user.pk:
            raise serializers.ValidationError("Give your time to somebody else.")
        return receiver
