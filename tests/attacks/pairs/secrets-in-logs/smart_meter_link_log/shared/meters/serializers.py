from rest_framework import serializers

from .models import Meter


class MeterSerializer(serializers.ModelSerializer):
    class Meta:
        model = Meter
        fields = ["id", "serial", "linked_at"]


class LinkSerializer(serializers.Serializer):
    serial = serializers.RegexField(r"^[A-Z0-9]{4,30}\Z")
    portal_password = serializers.CharField(max_length=100, write_only=True)
