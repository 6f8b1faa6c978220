from rest_framework import serializers

from .models import Workout


class WorkoutSerializer(serializers.ModelSerializer):
    class Meta:
        model = Workout
        fields = ["id", "sport", "day", "minutes", "remarks"]


class ExportQuerySerializer(serializers.Serializer):
    ids = serializers.RegexField(r"^\d{1,12}(,\d{1,12}){0,199}$")

    def validate_ids(self, value):
        return [int(part) for part in value.split(",")]
