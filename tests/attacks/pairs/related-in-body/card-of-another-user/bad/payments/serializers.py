from rest_framework import serializers

from .models import Payment


class PaymentSerializer(serializers.ModelSerializer):
    class Meta:
        model = Payment
        fields = ["id", "card", "amount"]
        extra_kwargs = {"amount": {"min_value": 1}}
