from django.utils import timezone
from rest_framework import serializers

from loans.models import Loan


class LoanSerializer(serializers.ModelSerializer):
    class Meta:
        model = Loan
        fields = ("id", "reader", "record", "due_on", "returned_on")
        read_only_fields = ("returned_on",)

    def validate_due_on(self, value):
        if value < timezone.localdate():
            raise serializers.ValidationError("This day is over.")
        return value

    def validate_record(self, record):
        if record.loans.filter(returned_on__isnull=True).exists():
            raise serializers.ValidationError("Somebody else has this record.")
        return record
