from rest_framework import serializers

from .models import Article, Line, PurchaseOrder


class LineSerializer(serializers.ModelSerializer):
    article = serializers.PrimaryKeyRelatedField(queryset=Article.objects.all())
    quantity = serializers.IntegerField(min_value=1, max_value=10_000)

    class Meta:
        model = Line
        fields = ["article", "quantity"]


class PurchaseOrderSerializer(serializers.ModelSerializer):
    lines = LineSerializer(many=True, allow_empty=False, max_length=50)

    class Meta:
        model = PurchaseOrder
        fields = ["id", "reference", "lines"]

    def create(self, validated_data):
        lines = validated_data.pop("lines")
        order = PurchaseOrder.objects.create(**validated_data)
        for line in lines:
            if not line["article"].orderable:
                raise serializers.ValidationError({"lines": f"{line['article'].name} is sold out."})
            Line.objects.create(order=order, **line)
        return order
