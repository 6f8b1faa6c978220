from rest_framework import serializers

from .models import Diary, Night


class NightSerializer(serializers.ModelSerializer):
    class Meta:
        model = Night
        fields = ["id", "date", "minutes_slept", "remark"]


class DiarySerializer(serializers.ModelSerializer):
    class Meta:
        model = Diary
        fields = ["id", "title", "started_on"]
        read_only_fields = ["started_on"]
