from rest_framework import serializers

from .models import Night


class NightSerializer(serializers.ModelSerializer):
    class Meta:
        model = Night
        fields = ["day", "target", "seats"]


class PeriodSerializer(serializers.Serializer):
    since = serializers.DateField(required=False)
    until = serializers.DateField(required=False)

    def validate(self, attrs):
        if "since" in attrs and "until" in attrs and attrs["until"] < attrs["since"]:
            raise serializers.ValidationError({"until": ["The end is before the start."]})
        return attrs
