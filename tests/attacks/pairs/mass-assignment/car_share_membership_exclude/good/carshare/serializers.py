from rest_framework import serializers

from .models import Car, Membership


class CarSerializer(serializers.ModelSerializer):
    class Meta:
        model = Car
        fields = ["id", "plate", "street", "electric"]


class MembershipSerializer(serializers.ModelSerializer):
    class Meta:
        model = Membership
        exclude = ["member"]
        read_only_fields = ["monthly_fee", "deposit_waived"]
