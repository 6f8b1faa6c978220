from rest_framework import serializers

from .formulas import FormulaError, evaluate
from .models import PriceRule


class PriceRuleSerializer(serializers.ModelSerializer):
    class Meta:
        model = PriceRule
        fields = ["id", "name", "formula"]

    def validate_formula(self, value):
        try:
            evaluate(value, pages=1, copies=1)
        except FormulaError as error:
            raise serializers.ValidationError(str(error))
        return value


class QuoteSerializer(serializers.Serializer):
    pages = serializers.IntegerField(min_value=1, max_value=5000)
    copies = serializers.IntegerField(min_value=1, max_value=5000)
