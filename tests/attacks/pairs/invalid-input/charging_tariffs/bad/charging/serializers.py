from rest_framework import serializers

from .models import Site, Tariff


class SiteSerializer(serializers.ModelSerializer):
    class Meta:
        model = Site
        fields = ["id", "name", "town"]


class TariffSerializer(serializers.ModelSerializer):
    class Meta:
        model = Tariff
        fields = ["id", "site", "name", "min_kw", "max_kw", "cents_per_kwh"]

    def validate(self, attrs):
        low, high = attrs.get("min_kw"), attrs.get("max_kw")
        if low is not None and high is not None and low >= high:
            raise serializers.ValidationError({"max_kw": "This has to be more than min_kw."})
        return attrs
