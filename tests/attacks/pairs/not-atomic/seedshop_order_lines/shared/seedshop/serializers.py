from rest_framework import serializers

from .models import Order, Seed


class LineSerializer(serializers.Serializer):
    seed = serializers.PrimaryKeyRelatedField(queryset=Seed.objects.all())
    packets = serializers.IntegerField(min_value=1, max_value=50)


class PlaceOrderSerializer(serializers.Serializer):
    lines = serializers.ListField(child=LineSerializer(), min_length=1, max_length=20)


class OrderSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["id", "placed_at"]
