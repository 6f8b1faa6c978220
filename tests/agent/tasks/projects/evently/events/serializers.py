from rest_framework import serializers

from .models import Event


class EventSerializer(serializers.ModelSerializer):
    organiser_name = serializers.CharField(source="organiser.name", read_only=True)
    venue_name = serializers.CharField(source="venue.name", read_only=True)

    class Meta:
        model = Event
        fields = [
            "id",
            "title",
            "slug",
            "description",
            "starts_at",
            "status",
            "venue",
            "venue_name",
            "organiser_name",
        ]
        read_only_fields = ["slug", "status"]
