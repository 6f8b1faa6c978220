from rest_framework import serializers

from .models import Commuter, Ride


class CommuterSerializer(serializers.ModelSerializer):
    email = serializers.EmailField(source="user.email", read_only=True)

    class Meta:
        model = Commuter
        fields = ["id", "display_name", "email", "phone", "feed_key"]
        read_only_fields = ["feed_key"]


class CommuterBadgeSerializer(serializers.ModelSerializer):
    class Meta:
        model = Commuter
        fields = ["id", "display_name"]


class RideSerializer(serializers.ModelSerializer):
    driver = CommuterBadgeSerializer(read_only=True)

    class Meta:
        model = Ride
        fields = ["id", "driver", "origin", "target", "leaves_at"]


class RideDetailSerializer(RideSerializer):
    riders = CommuterSerializer(many=True, read_only=True)

    class Meta(RideSerializer.Meta):
        fields = [*RideSerializer.Meta.fields, "riders"]
