from rest_framework import serializers

from .models import Order, Roll


class OrderSerializer(serializers.ModelSerializer):
    rolls = serializers.IntegerField(source="roll_count", read_only=True)

    class Meta:
        model = Order
        fields = ["id", "label", "return_negatives", "placed_at", "rolls"]


class RollSerializer(serializers.ModelSerializer):
    class Meta:
        model = Roll
        fields = ["id", "order", "film", "process", "push_stops", "developed_at"]
        read_only_fields = ["developed_at"]

    def validate(self, attrs):
        process = attrs.get("process") or getattr(self.instance, "process", None)
        if process == "e6" and attrs.get("push_stops", 0) > 2:
            raise serializers.ValidationError({"push_stops": "Slides are pushed by 2 at most."})
        return attrs
