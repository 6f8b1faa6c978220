from django.utils import timezone
from rest_framework import serializers

from berths.models import Berth, Boat, CrewMember, Pier


class BerthSerializer(serializers.ModelSerializer):
    open_incidents = serializers.SerializerMethodField()
    occupied = serializers.SerializerMethodField()

    class Meta:
        model = Berth
        fields = ["id", "number", "length", "tariff", "open_incidents", "occupied"]

    def get_open_incidents(self, berth):
        return berth.incidents.filter(resolved_at=None).count()

    def get_occupied(self, berth):
        today = timezone.localdate()
        return berth.stays.filter(
            status="confirmed", arrives__lte=today, leaves__gt=today
        ).exists()


class PierSerializer(serializers.ModelSerializer):
    berths = BerthSerializer(many=True, read_only=True)
    powered_places = serializers.SerializerMethodField()

    class Meta:
        model = Pier
        fields = ["id", "code", "name", "has_power", "powered_places", "berths"]

    def get_powered_places(self, pier):
        return pier.berths.count() if pier.has_power else 0


class FreeBerthSerializer(serializers.ModelSerializer):
    pier = serializers.CharField(source="pier.code")

    class Meta:
        model = Berth
        fields = ["id", "pier", "number", "length", "tariff"]


class CrewNameSerializer(serializers.ModelSerializer):
    class Meta:
        model = CrewMember
        fields = ["name", "skipper"]


class BoatSerializer(serializers.ModelSerializer):
    owner = serializers.CharField(source="owner.username", read_only=True)
    crew = CrewNameSerializer(many=True, read_only=True)

    class Meta:
        model = Boat
        fields = [
            "id",
            "owner",
            "name",
            "country",
            "registration",
            "kind",
            "length",
            "insured_until",
            "crew",
        ]

    def validate_length(self, value):
        if value <= 0:
            raise serializers.ValidationError("A boat has a length.")
        return value
