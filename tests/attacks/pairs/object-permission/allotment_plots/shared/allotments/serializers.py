from rest_framework import serializers

from .models import Plot


class PlotSerializer(serializers.ModelSerializer):
    class Meta:
        model = Plot
        fields = ["number", "square_metres", "crop_plan", "water_meter"]
        read_only_fields = ["number", "square_metres"]

    def validate_water_meter(self, value):
        if self.instance and value < self.instance.water_meter:
            raise serializers.ValidationError("The meter can't run backwards.")
        return value
