from datetime import timedelta

from rest_framework import serializers

from .models import Slot

LONGEST = timedelta(hours=6)


class SlotSerializer(serializers.ModelSerializer):
    class Meta:
        model = Slot
        fields = ["id", "room", "starts_at", "ends_at"]

    def validate(self, attrs):
        if attrs["ends_at"] <= attrs["starts_at"]:
            raise serializers.ValidationError({"ends_at": "The end must be after the start."})
        if attrs["ends_at"] - attrs["starts_at"] > LONGEST:
            raise serializers.ValidationError({"ends_at": "Six hours are the most."})
        return attrs
