from rest_framework import serializers

from .fields import RecipientField
from .models import Payout


class PayoutSerializer(serializers.ModelSerializer):
    recipient = RecipientField()
    to = serializers.CharField(source="recipient.account_number", read_only=True)
    cents = serializers.IntegerField(min_value=1, max_value=1_000_000)

    class Meta:
        model = Payout
        fields = ["id", "recipient", "to", "cents", "confirmed"]
        read_only_fields = ["confirmed"]
