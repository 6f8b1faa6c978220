from rest_framework import serializers

from .models import Shift, Ward


class WardSerializer(serializers.ModelSerializer):
    class Meta:
        model = Ward
        fields = ["id", "name"]


class ShiftSerializer(serializers.ModelSerializer):
    nurse = serializers.CharField(source="nurse.get_full_name", read_only=True)

    class Meta:
        model = Shift
        fields = ["id", "ward", "nurse", "day", "kind"]
