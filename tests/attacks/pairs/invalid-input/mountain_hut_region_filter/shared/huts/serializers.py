from rest_framework import serializers

from .models import Hut, Region


class RegionSerializer(serializers.ModelSerializer):
    class Meta:
        model = Region
        fields = ["id", "name"]


class HutSerializer(serializers.ModelSerializer):
    class Meta:
        model = Hut
        fields = ["id", "region", "name", "altitude", "beds"]
