from rest_framework import serializers

from rides import services
from rides.models import Ride, RideNote, Zone


class ZoneSerializer(serializers.ModelSerializer):
    class Meta:
        model = Zone
        fields = ["id", "name", "slug", "base_fare_cents", "per_km_cents"]


class RideNoteSerializer(serializers.ModelSerializer):
    author = serializers.CharField(source="author.full_name")

    class Meta:
        model = RideNote
        fields = ["author", "text", "created_at"]


class RideSerializer(serializers.ModelSerializer):
    rider_name = serializers.CharField(source="rider.full_name", read_only=True)
    zone_name = serializers.CharField(source="zone.name", read_only=True)
    driver_name = serializers.CharField(source="driver.user.full_name", read_only=True, default=None)
    plate = serializers.CharField(source="driver.vehicle.plate", read_only=True, default=None)
    last_note = serializers.SerializerMethodField()

    class Meta:
        model = Ride
        fields = [
            "id",
            "reference",
            "rider_name",
            "zone",
            "zone_name",
            "driver_name",
            "plate",
            "pickup",
            "dropoff",
            "status",
            "fare_cents",
            "payment_method",
            "requested_at",
            "last_note",
        ]
        read_only_fields = ["status", "fare_cents", "requested_at"]

    def get_last_note(self, ride):
        note = ride.notes.order_by("-created_at", "-pk").first()
        return RideNoteSerializer(note).data if note else None

    def create(self, validated_data):
        return services.request_ride(rider=self.context["request"].user, **validated_data)


class QuoteSerializer(serializers.Serializer):
    zone = serializers.SlugRelatedField(slug_field="slug", queryset=Zone.objects.all())
    km = serializers.FloatField(min_value=0.1, max_value=300)
