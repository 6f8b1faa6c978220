from rest_framework import serializers

from .models import Crate, Taking


class CrateSerializer(serializers.ModelSerializer):
    class Meta:
        model = Crate
        fields = ["id", "label", "portions"]


class TakingSerializer(serializers.ModelSerializer):
    portions = serializers.IntegerField(min_value=1, max_value=1000)

    class Meta:
        model = Taking
        fields = ["id", "crate", "portions", "taken_at"]
        read_only_fields = ["crate"]
