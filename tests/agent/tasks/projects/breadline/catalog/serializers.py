from rest_framework import serializers

from .models import Product


class ProductSerializer(serializers.ModelSerializer):
    class Meta:
        model = Product
        fields = ['id', 'name', 'price', 'available']


class PriceSerializer(serializers.ModelSerializer):
    class Meta:
        model = Product
        fields = ['price']

    def validate_price(self, value):
        if value <= 0:
            raise serializers.ValidationError('A price is more than zero.')
        return value
