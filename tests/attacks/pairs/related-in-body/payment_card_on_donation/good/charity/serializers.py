from rest_framework import serializers

from .models import Card, Donation


class CardSerializer(serializers.ModelSerializer):
    class Meta:
        model = Card
        fields = ["id", "nickname", "last_digits"]


class DonationSerializer(serializers.ModelSerializer):
    donor = serializers.HiddenField(default=serializers.CurrentUserDefault())
    amount = serializers.DecimalField(max_digits=8, decimal_places=2, min_value=1)

    class Meta:
        model = Donation
        fields = ["id", "donor", "card", "amount", "created_at"]
        read_only_fields = ["created_at"]

    def validate(self, attrs):
        if attrs["card"].holder_id != attrs["donor"].pk:
            raise serializers.ValidationError({"card": "Choose one of your cards."})
        if attrs["amount"] > 5000 and not attrs["donor"].email:
            raise serializers.ValidationError("Large donations need an e-mail address for the receipt.")
        return attrs
