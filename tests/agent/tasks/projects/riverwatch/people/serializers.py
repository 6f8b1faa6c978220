from rest_framework import serializers

from .models import Expense


class ExpenseSerializer(serializers.ModelSerializer):
    class Meta:
        model = Expense
        fields = ["id", "purpose", "amount", "spent_on", "status"]
        read_only_fields = ["status"]

    def validate_amount(self, amount):
        if amount <= 0:
            raise serializers.ValidationError("The amount must be more than zero.")
        return amount
