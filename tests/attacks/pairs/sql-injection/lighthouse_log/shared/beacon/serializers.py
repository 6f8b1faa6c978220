from rest_framework import serializers

from .models import Lighthouse, Watch


class LighthouseSerializer(serializers.ModelSerializer):
    class Meta:
        model = Lighthouse
        fields = ["id", "name", "height_m"]


class WatchSerializer(serializers.ModelSerializer):
    class Meta:
        model = Watch
        fields = ["id", "lighthouse", "night", "hours", "remarks"]
