from rest_framework import serializers

from .models import CurtailmentOrder, Turbine


class TurbineSerializer(serializers.ModelSerializer):
    class Meta:
        model = Turbine
        fields = ["id", "code", "rated_kw", "commissioned_on"]


class OrderSerializer(serializers.ModelSerializer):
    class Meta:
        model = CurtailmentOrder
        fields = ["id", "turbine", "limit_kw", "starts_at", "ends_at", "reason"]

    def validate(self, attrs):
        def value(name):
            return attrs[name] if name in attrs else getattr(self.instance, name)

        if value("ends_at") <= value("starts_at"):
            raise serializers.ValidationError({"ends_at": "Must be after the start."})
        if value("limit_kw") > value("turbine").rated_kw:
            raise serializers.ValidationError({"limit_kw": "More than the turbine yields."})
        return attrs
