from rest_framework import serializers

from events.models import Event, Registration, Venue


class VenueSerializer(serializers.ModelSerializer):
    class Meta:
        model = Venue
        fields = ["name", "town"]


class EventSerializer(serializers.ModelSerializer):
    venue = VenueSerializer(read_only=True)
    host = serializers.CharField(source="host.name", read_only=True)
    waiting = serializers.SerializerMethodField()

    class Meta:
        model = Event
        fields = [
            "title",
            "slug",
            "kind",
            "venue",
            "host",
            "starts_at",
            "capacity",
            "seats_left",
            "waiting",
        ]

    def get_waiting(self, event) -> int:
        return event.registrations.filter(state=Registration.State.WAITING).count()


class RegistrationSerializer(serializers.ModelSerializer):
    seats = serializers.IntegerField(min_value=1, max_value=6)
    wait = serializers.BooleanField(write_only=True, default=False)

    class Meta:
        model = Registration
        fields = ["name", "email", "seats", "wait", "state"]
        read_only_fields = ["state"]
