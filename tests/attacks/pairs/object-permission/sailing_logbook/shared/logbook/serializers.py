from rest_framework import serializers

from .models import Voyage


class VoyageSerializer(serializers.ModelSerializer):
    skipper = serializers.CharField(source="skipper.get_full_name", read_only=True)

    class Meta:
        model = Voyage
        fields = ["id", "skipper", "boat", "left_harbour", "nautical_miles", "remarks"]
