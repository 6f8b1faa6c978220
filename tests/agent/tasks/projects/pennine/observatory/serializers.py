from rest_framework import serializers

from observatory.models import Observation, Slot, Telescope


class ObservationSerializer(serializers.ModelSerializer):
    observer = serializers.CharField(source="observer.name", read_only=True)
    target = serializers.CharField(source="target.designation", read_only=True)
    telescope = serializers.SlugRelatedField(slug_field="slug", read_only=True)

    class Meta:
        model = Observation
        fields = ["id", "observer", "target", "telescope", "observed_at", "seeing", "notes"]


class SlotSerializer(serializers.ModelSerializer):
    telescope = serializers.SlugRelatedField(
        slug_field="slug", queryset=Telescope.objects.filter(status=Telescope.Status.READY)
    )

    class Meta:
        model = Slot
        fields = ["id", "telescope", "starts_at", "ends_at", "purpose", "state"]
        read_only_fields = ["state"]

    def validate(self, data):
        starts_at = data.get("starts_at", getattr(self.instance, "starts_at", None))
        ends_at = data.get("ends_at", getattr(self.instance, "ends_at", None))
        if ends_at <= starts_at:
            raise serializers.ValidationError({"ends_at": "The end must be after the start."})
        return data


class TelescopeStatusSerializer(serializers.ModelSerializer):
    class Meta:
        model = Telescope
        fields = ["slug", "name", "status", "status_note"]
        read_only_fields = ["slug", "name"]
