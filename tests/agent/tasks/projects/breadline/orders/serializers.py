from rest_framework import serializers

from .models import Invoice, Order, OrderLine


class OrderLineSerializer(serializers.ModelSerializer):
    product_name = serializers.CharField(source='product.name', read_only=True)

    class Meta:
        model = OrderLine
        fields = ['product', 'product_name', 'quantity']


class OrderSerializer(serializers.ModelSerializer):
    company = serializers.CharField(source='customer.company', read_only=True)
    lines = OrderLineSerializer(many=True)

    class Meta:
        model = Order
        fields = ['id', 'company', 'deliver_on', 'note', 'channel', 'lines']

    def validate_lines(self, value):
        if not value:
            raise serializers.ValidationError('An order needs a line.')
        return value

    def create(self, validated_data):
        lines = validated_data.pop('lines')
        order = Order.objects.create(**validated_data)
        OrderLine.objects.bulk_create(OrderLine(order=order, **line) for line in lines)
        return order


class InvoiceSerializer(serializers.ModelSerializer):
    class Meta:
        model = Invoice
        fields = ['id', 'number', 'order', 'total', 'paid']
