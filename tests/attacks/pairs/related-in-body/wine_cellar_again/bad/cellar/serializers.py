from rest_framework import serializers

from .models import Bottle, Rack


class RackSerializer(serializers.ModelSerializer):
    class Meta:
        model = Rack
        fields = ["id", "label"]


class BottleSerializer(serializers.ModelSerializer):
    rack = serializers.PrimaryKeyRelatedField(queryset=Rack.objects.all())
    vintage = serializers.IntegerField(min_value=1800, max_value=2100)

    class Meta:
        model = Bottle
        fields = ["id", "rack", "wine", "vintage"]
