from rest_framework import serializers

from office.models import Incident


class IncidentSerializer(serializers.ModelSerializer):
    berth = serializers.CharField(source="berth.__str__")

    class Meta:
        model = Incident
        fields = ["id", "berth", "kind", "text", "reported_at"]
