from rest_framework import serializers

from .models import Entry, Shift


class ShiftSerializer(serializers.ModelSerializer):
    class Meta:
        model = Shift
        fields = ["id", "tower", "started"]
        read_only_fields = ["started"]


class EntrySerializer(serializers.ModelSerializer):
    class Meta:
        model = Entry
        fields = ["id", "visibility", "remark", "at"]
        read_only_fields = ["at"]
