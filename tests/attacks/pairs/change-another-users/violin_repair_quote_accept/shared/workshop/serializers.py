from rest_framework import serializers

from .models import Repair


class RepairSerializer(serializers.ModelSerializer):
    class Meta:
        model = Repair
        fields = ["id", "instrument", "complaint", "quote", "state"]
        read_only_fields = ["quote", "state"]
