from rest_framework import serializers

from .models import Catch


class CatchSerializer(serializers.ModelSerializer):
    class Meta:
        model = Catch
        fields = ["uuid", "species", "length_cm", "water", "caught_on"]


class SyncSerializer(serializers.Serializer):
    entries = CatchSerializer(many=True, allow_empty=False, max_length=100)
