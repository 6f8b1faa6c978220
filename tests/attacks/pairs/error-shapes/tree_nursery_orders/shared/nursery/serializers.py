from rest_framework import serializers

from .models import Order, Tree


class TreeSerializer(serializers.ModelSerializer):
    class Meta:
        model = Tree
        fields = ["id", "species", "height_cm", "stock"]


class OrderSerializer(serializers.ModelSerializer):
    count = serializers.IntegerField(min_value=1, max_value=500)

    class Meta:
        model = Order
        fields = ["id", "tree", "count", "state"]
        read_only_fields = ["state"]
