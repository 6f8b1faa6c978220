from rest_framework import serializers

from payouts.models import Payout


class PayoutSerializer(serializers.ModelSerializer):
    driver_name = serializers.CharField(source="driver.user.full_name")

    class Meta:
        model = Payout
        fields = ["id", "driver_name", "month", "amount_cents", "paid_on"]
