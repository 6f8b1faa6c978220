from rest_framework import serializers

from .models import Meeting, Minutes


class MeetingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Meeting
        fields = ["id", "held_on", "place"]


class MinutesLineSerializer(serializers.ModelSerializer):
    class Meta:
        model = Minutes
        fields = ["id", "meeting", "title"]


class MinutesSerializer(serializers.ModelSerializer):
    class Meta:
        model = Minutes
        fields = ["id", "meeting", "title", "text"]


class ClerkMinutesSerializer(serializers.ModelSerializer):
    class Meta:
        model = Minutes
        fields = ["id", "meeting", "title", "text", "status"]
