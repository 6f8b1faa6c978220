from rest_framework import serializers

from .models import Payment


class PaymentSerializer(serializers.ModelSerializer):
    class Meta:
        model = Payment
        fields = ["id", "card", "amount"]
        extra_kwargs = {"amount": {"min_value": 1}}

    def validate_card(self, card):
        if card.holder_id != self.context["request"].user.pk:
            raise serializers.ValidationError("This is not a card of yours.")
        return card
