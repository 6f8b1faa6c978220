from rest_framework import serializers

from .models import ChargeAccount, ChargeSession


class AccountSerializer(serializers.ModelSerializer):
    class Meta:
        model = ChargeAccount
        fields = ["credit_cents"]


class ChargeSessionSerializer(serializers.ModelSerializer):
    reserved_cents = serializers.IntegerField(min_value=100, max_value=20_000)

    class Meta:
        model = ChargeSession
        fields = ["id", "pole", "reserved_cents", "started_at"]
