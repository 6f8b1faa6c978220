from rest_framework import serializers

from .models import Buoy


class BuoySerializer(serializers.ModelSerializer):
    class Meta:
        model = Buoy
        fields = ["id", "name", "status_url", "last_status"]
        read_only_fields = ["last_status"]
