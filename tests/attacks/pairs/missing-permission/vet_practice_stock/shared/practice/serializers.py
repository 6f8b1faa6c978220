from rest_framework import serializers

from .models import Medicine


class MedicineSerializer(serializers.ModelSerializer):
    class Meta:
        model = Medicine
        fields = ["id", "name", "dose", "in_stock"]
        read_only_fields = ["in_stock"]


class MoveSerializer(serializers.Serializer):
    amount = serializers.IntegerField(min_value=1, max_value=10000)
    reason = serializers.CharField(max_length=100)
