from rest_framework import serializers

from .models import Shift


class ShiftSerializer(serializers.ModelSerializer):
    class Meta:
        model = Shift
        fields = ["id", "nurse", "ward", "starts", "ends"]

    def validate(self, attrs):
        starts = attrs.get("starts", getattr(self.instance, "starts", None))
        ends = attrs.get("ends", getattr(self.instance, "ends", None))
        if ends <= starts:
            raise serializers.ValidationError({"ends": "A shift ends after it starts."})
        return attrs
