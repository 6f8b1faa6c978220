from rest_framework import serializers

from .models import DiaryEntry


class DiaryEntrySerializer(serializers.ModelSerializer):
    class Meta:
        model = DiaryEntry
        fields = ["id", "day", "pain", "note"]


class PeriodSerializer(serializers.Serializer):
    since = serializers.DateField(required=False)
    user_id = serializers.IntegerField(required=False, min_value=1)
