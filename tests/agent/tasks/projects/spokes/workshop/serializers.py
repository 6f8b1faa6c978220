from rest_framework import serializers

from workshop.models import Job, JobLine


class JobLineSerializer(serializers.ModelSerializer):
    part = serializers.CharField(source="part.name", read_only=True)

    class Meta:
        model = JobLine
        fields = ["id", "part", "quantity", "price"]


class JobSerializer(serializers.ModelSerializer):
    customer = serializers.CharField(source="bike.owner.name", read_only=True)
    lines = JobLineSerializer(many=True, read_only=True)

    class Meta:
        model = Job
        fields = [
            "id",
            "reference",
            "bike",
            "customer",
            "mechanic",
            "status",
            "complaint",
            "lines",
            "taken_in_at",
            "ready_at",
        ]
        read_only_fields = ["reference", "status", "ready_at"]


class JobStatusSerializer(serializers.ModelSerializer):
    class Meta:
        model = Job
        fields = ["status", "ready_at"]
