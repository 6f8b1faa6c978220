from django.utils import timezone
from rest_framework import serializers

from .models import Claim, Product


class ProductSerializer(serializers.ModelSerializer):
    class Meta:
        model = Product
        fields = ["sku", "name"]


class ClaimSerializer(serializers.ModelSerializer):
    product = serializers.SlugRelatedField(slug_field="sku", queryset=Product.objects.all())
    refund = serializers.DecimalField(max_digits=8, decimal_places=2, read_only=True)

    class Meta:
        model = Claim
        fields = ["id", "product", "description", "purchased_on", "state", "refund", "filed_at"]
        read_only_fields = ["state", "filed_at"]

    def validate_purchased_on(self, value):
        if value > timezone.localdate():
            raise serializers.ValidationError("The day of purchase is still to come.")
        return value


class SettlementSerializer(serializers.Serializer):
    refund = serializers.DecimalField(max_digits=8, decimal_places=2, min_value=0)
