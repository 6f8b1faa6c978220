from rest_framework import serializers

from instruments.models import Organ


class OrganSerializer(serializers.ModelSerializer):
    venue_name = serializers.CharField(source="venue.name", read_only=True)

    class Meta:
        model = Organ
        fields = ["id", "nickname", "venue", "venue_name", "opus", "year_built", "pitch_hz", "retired_on"]
