from rest_framework import serializers

from .models import Firing, Voucher


class VoucherSerializer(serializers.ModelSerializer):
    class Meta:
        model = Voucher
        fields = ["code", "left"]


class FiringSerializer(serializers.ModelSerializer):
    class Meta:
        model = Firing
        fields = ["id", "piece"]
