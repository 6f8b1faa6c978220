from rest_framework import serializers

from .models import Gift, Wallet


class WalletSerializer(serializers.ModelSerializer):
    class Meta:
        model = Wallet
        fields = ["id", "name", "points"]


class ColleagueSerializer(serializers.ModelSerializer):
    class Meta:
        model = Wallet
        fields = ["id", "name"]


class GiftSerializer(serializers.ModelSerializer):
    points = serializers.IntegerField(min_value=1, max_value=10000)

    class Meta:
        model = Gift
        fields = ["id", "giver", "receiver", "points", "message", "given"]
        read_only_fields = ["giver", "given"]

    def validate_receiver(self, receiver):
        if receiver.user_id == self.context["request"].user.pk:
            raise serializers.ValidationError("Choose a colleague.")
        return receiver
