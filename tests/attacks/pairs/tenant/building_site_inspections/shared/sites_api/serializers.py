from rest_framework import serializers

from .models import BuildingSite, Inspection


class SiteSerializer(serializers.ModelSerializer):
    class Meta:
        model = BuildingSite
        fields = ["id", "address"]


class InspectionSerializer(serializers.ModelSerializer):
    class Meta:
        model = Inspection
        fields = ["id", "subject", "findings", "result", "held_on"]
