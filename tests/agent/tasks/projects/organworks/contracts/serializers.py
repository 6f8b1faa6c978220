from rest_framework import serializers

from contracts.models import Invoice


class InvoiceSerializer(serializers.ModelSerializer):
    venue = serializers.CharField(source="contract.venue.name", read_only=True)

    class Meta:
        model = Invoice
        fields = ["id", "number", "venue", "issued_on", "amount", "paid_on"]
