from rest_framework import serializers

from .models import Contract, Invoice, Unit


class UnitSerializer(serializers.ModelSerializer):
    class Meta:
        model = Unit
        fields = ["id", "number", "floor", "square_metres"]


class ContractSerializer(serializers.ModelSerializer):
    unit = UnitSerializer(read_only=True)

    class Meta:
        model = Contract
        fields = ["id", "unit", "starts_on", "ends_on", "monthly_fee", "gate_code"]


class InvoiceRowSerializer(serializers.ModelSerializer):
    class Meta:
        model = Invoice
        fields = ["id", "issued_on", "amount", "paid_on"]


class InvoiceSerializer(serializers.ModelSerializer):
    contract = ContractSerializer(read_only=True)

    class Meta:
        model = Invoice
        fields = ["id", "contract", "issued_on", "amount", "paid_on"]
