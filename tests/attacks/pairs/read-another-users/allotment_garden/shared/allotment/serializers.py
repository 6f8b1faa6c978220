from rest_framework import serializers

from .models import Harvest, Plot


class PlotSerializer(serializers.ModelSerializer):
    class Meta:
        model = Plot
        fields = ["id", "number"]


class HarvestSerializer(serializers.ModelSerializer):
    class Meta:
        model = Harvest
        fields = ["id", "plot", "crop", "grams", "picked_on", "diary"]

    def get_fields(self):
        fields = super().get_fields()
        fields["plot"].queryset = Plot.objects.filter(gardener=self.context["request"].user)
        return fields


class CardSerializer(serializers.ModelSerializer):
    plot_number = serializers.IntegerField(source="plot.number")

    class Meta:
        model = Harvest
        fields = ["plot_number", "crop", "grams", "picked_on", "diary"]
