from rest_framework import serializers

from .models import Disease, Inspection


class InspectionSerializer(serializers.ModelSerializer):
    hive_code = serializers.CharField(source="hive.code", read_only=True)
    apiary = serializers.CharField(source="hive.apiary.name", read_only=True)
    inspector = serializers.CharField(source="inspector.username", read_only=True)
    findings = serializers.SlugRelatedField(
        slug_field="name", queryset=Disease.objects.all(), many=True, required=False
    )

    class Meta:
        model = Inspection
        fields = [
            "id",
            "hive",
            "hive_code",
            "apiary",
            "inspector",
            "inspected_on",
            "temper",
            "brood_frames",
            "queen_seen",
            "findings",
            "remarks",
        ]

    def validate_brood_frames(self, value):
        if value > 20:
            raise serializers.ValidationError("No hive has more than 20 frames.")
        return value
