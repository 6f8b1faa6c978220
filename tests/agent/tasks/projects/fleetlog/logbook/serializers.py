from rest_framework import serializers

from fleet.models import Vehicle
from fleet.serializers import MemberSerializer

from .models import FuelReceipt, Stop, Trip


class StopSerializer(serializers.ModelSerializer):
    class Meta:
        model = Stop
        fields = ["position", "place"]
        read_only_fields = ["position"]


class TripVehicle(serializers.ModelSerializer):
    department = serializers.CharField(source="department.code", read_only=True)
    open_defects = serializers.SerializerMethodField()

    class Meta:
        model = Vehicle
        fields = ["id", "plate", "department", "open_defects"]

    def get_open_defects(self, vehicle):
        return vehicle.defects.filter(fixed_on=None).count()


class TripSerializer(serializers.ModelSerializer):
    vehicle = TripVehicle(read_only=True)
    vehicle_id = serializers.PrimaryKeyRelatedField(
        source="vehicle", queryset=Vehicle.objects.all(), write_only=True
    )
    driver = MemberSerializer(read_only=True)
    stops = StopSerializer(many=True, required=False)

    class Meta:
        model = Trip
        fields = [
            "id",
            "vehicle",
            "vehicle_id",
            "driver",
            "purpose",
            "category",
            "started_at",
            "ended_at",
            "start_km",
            "distance",
            "stops",
        ]
        read_only_fields = ["started_at", "ended_at", "start_km", "distance"]

    def validate_vehicle_id(self, vehicle):
        user = self.context["request"].user
        if not Vehicle.objects.for_user(user).drivable().filter(pk=vehicle.pk).exists():
            raise serializers.ValidationError("No such vehicle is ready in your department.")
        return vehicle


class FuelReceiptSerializer(serializers.ModelSerializer):
    plate = serializers.CharField(source="vehicle.plate", read_only=True)

    class Meta:
        model = FuelReceipt
        fields = ["id", "vehicle", "plate", "member", "station", "litres", "amount", "filled_on"]
        read_only_fields = ["member"]
