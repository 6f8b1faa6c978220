from datetime import timedelta

from rest_framework import serializers

from .models import Slot

LONGEST = timedelta(hours=6)


class SlotSerializer(serializers.ModelSerializer):
    class Meta:
        model = Slot
        fields = ["id", "room", "starts_at", "ends_at"]

    def validate(self, attrs):
        starts_at = attrs["starts_at"] if "starts_at" in attrs else self.instance.starts_at
        ends_at = attrs["ends_at"] if "ends_at" in attrs else self.instance.ends_at
        if ends_at <= starts_at:
            raise serializers.ValidationError({"ends_at": "The end must be after the start."})
        if ends_at - starts_at > LONGEST:
            raise serializers.ValidationError({"ends_at": "Six hours are the most."})
        return attrs
