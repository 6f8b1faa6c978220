from django.utils import timezone
from rest_framework import serializers

from .models import Defect


class DefectSerializer(serializers.ModelSerializer):
    class Meta:
        model = Defect
        fields = ["id", "glider", "description", "reported_on", "resolved_on"]
        read_only_fields = ["reported_on"]

    def validate_resolved_on(self, day):
        today = timezone.localdate()
        reported_on = self.instance.reported_on if self.instance else today
        if day and not reported_on <= day <= today:
            raise serializers.ValidationError("Neither before the report nor in the future.")
        return day
