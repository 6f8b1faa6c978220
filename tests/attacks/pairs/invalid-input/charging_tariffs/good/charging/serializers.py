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
        low, high = (attrs.get(name, getattr(self.instance, name, None)) for name in ("min_kw", "max_kw"))
        if low >= high:
            raise serializers.ValidationError({"max_kw": "This has to be more than min_kw."})
        return attrs
