from django.utils import timezone
from rest_framework import serializers

from .models import Thing


class ThingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Thing
        fields = ["id", "what", "place", "found_on", "handed_back"]
        read_only_fields = ["handed_back"]

    def validate_found_on(self, day):
        if day > timezone.localdate():
            raise serializers.ValidationError("Nothing is found in the future.")
        return day
