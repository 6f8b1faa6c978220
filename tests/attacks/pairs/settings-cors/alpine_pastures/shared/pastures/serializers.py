from rest_framework import serializers

from .models import Grazing, Herd


class HerdSerializer(serializers.ModelSerializer):
    class Meta:
        model = Herd
        fields = ["id", "brand", "heads"]


class GrazingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Grazing
        fields = ["id", "herd", "slope", "since"]

    def validate_herd(self, herd):
        if herd.farmer != self.context["request"].user:
            raise serializers.ValidationError("No herd of yours.")
        return herd
