from rest_framework import serializers

from .models import CreditLine, CreditNote, Invoice, InvoiceLine

MAX_ID = 2**63 - 1


class InvoiceLineSerializer(serializers.ModelSerializer):
    class Meta:
        model = InvoiceLine
        fields = ["id", "text", "quantity", "cents"]


class InvoiceSerializer(serializers.ModelSerializer):
    lines = InvoiceLineSerializer(many=True, read_only=True)

    class Meta:
        model = Invoice
        fields = ["id", "number", "is_credited", "lines"]


class CreditLineRequest(serializers.Serializer):
    line = serializers.IntegerField(min_value=1, max_value=MAX_ID)
    quantity = serializers.IntegerField(min_value=1, max_value=100_000)


class CreditRequest(serializers.Serializer):
    reason = serializers.CharField(max_length=120)
    lines = CreditLineRequest(many=True, allow_empty=False, max_length=100)


class CreditLineSerializer(serializers.ModelSerializer):
    class Meta:
        model = CreditLine
        fields = ["line", "quantity"]


class CreditNoteSerializer(serializers.ModelSerializer):
    lines = CreditLineSerializer(many=True)

    class Meta:
        model = CreditNote
        fields = ["id", "reason", "lines"]
