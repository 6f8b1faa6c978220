from rest_framework import serializers

from stock.models import Part, Supplier


class SupplierSummarySerializer(serializers.ModelSerializer):
    class Meta:
        model = Supplier
        fields = ["id", "name", "delivery_days"]


class PartSerializer(serializers.ModelSerializer):
    supplier = SupplierSummarySerializer(read_only=True)
    supplier_id = serializers.PrimaryKeyRelatedField(
        source="supplier", queryset=Supplier.objects.all(), write_only=True
    )
    open_orders = serializers.SerializerMethodField()

    class Meta:
        model = Part
        fields = [
            "id",
            "sku",
            "name",
            "price",
            "on_hand",
            "supplier",
            "supplier_id",
            "open_orders",
        ]

    def get_open_orders(self, part):
        return part.orders.filter(received_on__isnull=True).count()
