import re

from rest_framework import serializers

from .models import Transfer

REFERENCE = re.compile(r"^[A-Za-z0-9]+([ /-][A-Za-z0-9]+)*[ /-]?\Z")


class TransferSerializer(serializers.ModelSerializer):
    class Meta:
        model = Transfer
        fields = ["id", "reference", "cents"]

    def validate_reference(self, reference):
        if not REFERENCE.match(reference):
            raise serializers.ValidationError("Letters, digits and single separators only.")
        return reference
