from rest_framework import serializers

from ..models import Run, Stop


class StopSerializer(serializers.ModelSerializer):
    parcel = serializers.CharField(source="parcel.number")
    postcode = serializers.CharField(source="parcel.postcode")

    class Meta:
        model = Stop
        fields = ["position", "parcel", "postcode", "delivered_at"]


class RunSerializer(serializers.ModelSerializer):
    van = serializers.CharField(source="van.plate")
    depot = serializers.CharField(source="van.depot.code")
    driver = serializers.CharField(source="driver.username")
    stops = StopSerializer(many=True)

    class Meta:
        model = Run
        fields = ["id", "day", "van", "depot", "driver", "stops"]
