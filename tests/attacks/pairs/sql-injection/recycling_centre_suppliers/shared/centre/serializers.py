from rest_framework import serializers

from .models import Delivery, Material


class MaterialSerializer(serializers.ModelSerializer):
    class Meta:
        model = Material
        fields = ["id", "name", "price_a_kilo"]


class DeliverySerializer(serializers.ModelSerializer):
    class Meta:
        model = Delivery
        fields = ["id", "material", "supplier", "kilos", "day"]
