from rest_framework import serializers

from .models import Invoice


class InvoiceSerializer(serializers.ModelSerializer):
    class Meta:
        model = Invoice
        fields = ["id", "number", "note", "total", "received_at"]
        read_only_fields = ["received_at"]
        extra_kwargs = {"total": {"min_value": 0}}
