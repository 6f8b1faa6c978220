from rest_framework import serializers

from .models import TaxReturn


class TaxReturnSerializer(serializers.ModelSerializer):
    filer = serializers.HiddenField(default=serializers.CurrentUserDefault())
    year = serializers.IntegerField(min_value=2000, max_value=2100)
    income = serializers.DecimalField(max_digits=12, decimal_places=2, min_value=0)

    class Meta:
        model = TaxReturn
        fields = ["reference", "filer", "year", "income", "filed_at"]
