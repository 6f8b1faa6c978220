from rest_framework import serializers

from .models import Voucher


class VoucherSerializer(serializers.ModelSerializer):
    class Meta:
        model = Voucher
        fields = ["code", "balance", "expires"]


class RedeemSerializer(serializers.Serializer):
    cents = serializers.IntegerField(min_value=1, max_value=100_000)
