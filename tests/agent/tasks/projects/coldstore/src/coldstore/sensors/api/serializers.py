from rest_framework import serializers

from coldstore.sensors.models import Probe, Reading


class ProbeSerializer(serializers.ModelSerializer):
    freezer = serializers.SlugRelatedField(slug_field="name", read_only=True)

    class Meta:
        model = Probe
        fields = ["id", "serial", "freezer", "alarm_above"]


class ReadingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Reading
        fields = ["celsius", "battery", "taken_at"]
