from rest_framework import serializers

from .models import Permit


class PermitSerializer(serializers.ModelSerializer):
    plate = serializers.RegexField(r"\A[A-Z0-9 -]{2,12}\Z")

    class Meta:
        model = Permit
        fields = ["id", "plate", "zone", "withdrawn", "asked"]
        read_only_fields = ["withdrawn"]


class PlateSerializer(PermitSerializer):
    class Meta(PermitSerializer.Meta):
        fields = ["plate"]
        read_only_fields = []
