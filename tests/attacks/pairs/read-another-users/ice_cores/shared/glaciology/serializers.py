from rest_framework import serializers

from .models import Core, Expedition


class ExpeditionSerializer(serializers.ModelSerializer):
    year = serializers.IntegerField(min_value=1900, max_value=2100)

    class Meta:
        model = Expedition
        fields = ["id", "glacier", "year"]


class CoreSerializer(serializers.ModelSerializer):
    class Meta:
        model = Core
        fields = ["id", "label", "depth_m", "remarks"]
