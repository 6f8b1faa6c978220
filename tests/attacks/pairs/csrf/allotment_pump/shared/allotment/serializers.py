from rest_framework import serializers

from .models import Plot, Watering


class PlotSerializer(serializers.ModelSerializer):
    class Meta:
        model = Plot
        fields = ["number", "square_metres"]


class WateringSerializer(serializers.ModelSerializer):
    class Meta:
        model = Watering
        fields = ["litres", "at"]
