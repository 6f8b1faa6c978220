from rest_framework import serializers

from .models import FaultCase, Line


class LineSerializer(serializers.ModelSerializer):
    class Meta:
        model = Line
        fields = ["id", "number", "address"]


class OwnLine(serializers.PrimaryKeyRelatedField):
    def get_queryset(self):
        return Line.objects.filter(customer=self.context["request"].user)


class FaultCaseSerializer(serializers.ModelSerializer):
    line = OwnLine()
    address = serializers.CharField(source="line.address", read_only=True)

    class Meta:
        model = FaultCase
        fields = [
            "id", "line", "address", "status", "description", "access_notes", "visit_at", "opened_at",
        ]
        read_only_fields = ["status", "visit_at", "opened_at"]
