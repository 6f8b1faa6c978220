from django.db.models import F
from rest_framework import serializers

from .models import Line, Order, Seed


class SeedSerializer(serializers.ModelSerializer):
    class Meta:
        model = Seed
        fields = ["id", "name", "packets", "cents"]


class LineSerializer(serializers.ModelSerializer):
    packets = serializers.IntegerField(min_value=1, max_value=100)

    class Meta:
        model = Line
        fields = ["seed", "packets", "cents"]
        read_only_fields = ["cents"]


class OrderSerializer(serializers.ModelSerializer):
    lines = LineSerializer(many=True, allow_empty=False, max_length=50)

    class Meta:
        model = Order
        fields = ["id", "made", "lines"]

    def create(self, validated_data):
        lines = validated_data.pop("lines")
        order = Order.objects.create(**validated_data)
        for line in lines:
            self.add(order, line["seed"], line["packets"])
        return order

    def add(self, order, seed, packets):
        left = Seed.objects.filter(pk=seed.pk, packets__gte=packets)
        if not left.update(packets=F("packets") - packets):
            raise serializers.ValidationError({"lines": f"Not enough packets of {seed.name}."})
        Line.objects.create(order=order, seed=seed, packets=packets, cents=seed.cents * packets)
