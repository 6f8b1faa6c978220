from rest_framework import serializers

from .models import SeatHold


class SeatHoldSerializer(serializers.ModelSerializer):
    title = serializers.CharField(source="performance.title", read_only=True)

    class Meta:
        model = SeatHold
        fields = ["id", "performance", "title", "seat", "state", "released_at"]
        read_only_fields = ["state", "released_at"]


class HoldIdsSerializer(serializers.Serializer):
    holds = serializers.ListField(child=serializers.IntegerField(min_value=1), allow_empty=False, max_length=50)
