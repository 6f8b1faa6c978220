from rest_framework import serializers

from .models import PaperStock, PrintOrder


class PaperStockSerializer(serializers.ModelSerializer):
    class Meta:
        model = PaperStock
        fields = ["id", "name", "grams", "price_per_sheet"]


class PrintOrderSerializer(serializers.ModelSerializer):
    total = serializers.DecimalField(max_digits=12, decimal_places=2, read_only=True)

    class Meta:
        model = PrintOrder
        fields = ["id", "paper", "sheets", "sheet_price", "total", "ordered_at"]
        read_only_fields = ["ordered_at"]
