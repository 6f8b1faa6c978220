from django.db import transaction
from django.db.models import F
from rest_framework import serializers

from .models import Package, Room, Session


class RoomSerializer(serializers.ModelSerializer):
    class Meta:
        model = Room
        fields = ["id", "name", "has_piano"]


class PackageSerializer(serializers.ModelSerializer):
    class Meta:
        model = Package
        fields = ["id", "hours_left", "bought_at"]


class SessionSerializer(serializers.ModelSerializer):
    room = serializers.PrimaryKeyRelatedField(queryset=Room.objects.all())
    package = serializers.PrimaryKeyRelatedField(queryset=Package.objects.all())

    class Meta:
        model = Session
        fields = ["id", "room", "package", "starts_at", "hours"]
        extra_kwargs = {"hours": {"min_value": 1, "max_value": 10}}

    @transaction.atomic
    def create(self, validated_data):
        hours = validated_data["hours"]
        taken = Package.objects.filter(
            pk=validated_data["package"].pk, hours_left__gte=hours
        ).update(hours_left=F("hours_left") - hours)
        if not taken:
            raise serializers.ValidationError({"hours": "The package does not hold as many."})
        return super().create(validated_data)
