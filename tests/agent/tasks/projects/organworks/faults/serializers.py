from rest_framework import serializers

from faults.models import Fault


class FaultSerializer(serializers.ModelSerializer):
    reported_by = serializers.CharField(source="reported_by.username", read_only=True)

    class Meta:
        model = Fault
        fields = ["id", "organ", "title", "severity", "status", "reported_by", "opened_at"]
        read_only_fields = ["status", "opened_at"]

    def validate_title(self, value):
        if len(value.strip()) < 4:
            raise serializers.ValidationError("Say a little more.")
        return value
