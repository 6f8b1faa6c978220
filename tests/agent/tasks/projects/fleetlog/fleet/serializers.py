from rest_framework import serializers

from .models import Department, Depot, Member, Vehicle


class DepartmentBrief(serializers.ModelSerializer):
    class Meta:
        model = Department
        fields = ["id", "name", "code"]


class DepotBrief(serializers.ModelSerializer):
    class Meta:
        model = Depot
        fields = ["id", "name", "city"]


class MemberSerializer(serializers.ModelSerializer):
    username = serializers.CharField(source="user.username", read_only=True)
    name = serializers.CharField(source="user.get_full_name", read_only=True)

    class Meta:
        model = Member
        fields = ["id", "username", "name", "role", "licence"]


class VehicleSerializer(serializers.ModelSerializer):
    department = DepartmentBrief(read_only=True)
    depot = DepotBrief(read_only=True)
    depot_id = serializers.PrimaryKeyRelatedField(
        source="depot", queryset=Depot.objects.all(), write_only=True, required=False
    )
    open_defects = serializers.IntegerField(read_only=True, default=0)

    class Meta:
        model = Vehicle
        fields = [
            "id",
            "plate",
            "make",
            "fuel",
            "state",
            "mileage",
            "department",
            "depot",
            "depot_id",
            "open_defects",
        ]

    def validate_depot_id(self, depot):
        user = self.context["request"].user
        if not Depot.objects.for_user(user).filter(pk=depot.pk).exists():
            raise serializers.ValidationError("This depot is not of your department.")
        return depot
