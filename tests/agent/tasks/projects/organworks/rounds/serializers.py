from rest_framework import serializers

from rounds.models import Visit


class VisitSerializer(serializers.ModelSerializer):
    tuner_name = serializers.CharField(source="tuner.user.username", read_only=True)
    organ_name = serializers.CharField(source="organ.nickname", read_only=True)
    town = serializers.CharField(source="organ.venue.town", read_only=True)
    reading_count = serializers.SerializerMethodField()

    class Meta:
        model = Visit
        fields = [
            "id", "round", "organ", "organ_name", "town", "tuner", "tuner_name",
            "planned_for", "status", "reading_count",
        ]
        read_only_fields = ["status"]

    def get_reading_count(self, visit):
        return visit.readings.count()
