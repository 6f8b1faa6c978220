from rest_framework import serializers

from .models import Alert, Measurement, Sample


class SampleMeasurementSerializer(serializers.ModelSerializer):
    parameter_name = serializers.CharField(source="parameter.name", read_only=True)

    class Meta:
        model = Measurement
        fields = ["parameter", "parameter_name", "value"]


class SampleSerializer(serializers.ModelSerializer):
    station_name = serializers.CharField(source="station.name", read_only=True)
    taken_by = serializers.CharField(source="volunteer.name", read_only=True)
    measurements = SampleMeasurementSerializer(many=True)

    class Meta:
        model = Sample
        fields = [
            "id",
            "station",
            "station_name",
            "taken_by",
            "taken_at",
            "weather",
            "note",
            "state",
            "measurements",
        ]
        read_only_fields = ["state"]

    def create(self, validated_data):
        measurements = validated_data.pop("measurements")
        sample = super().create(validated_data)
        for measurement in measurements:
            sample.measurements.create(**measurement)
        return sample


class AlertSerializer(serializers.ModelSerializer):
    class Meta:
        model = Alert
        fields = ["id", "station", "level", "message", "raised_at", "closed_at"]
