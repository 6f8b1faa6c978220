from rest_framework import serializers

from .models import Harvest, JarOrder


class HarvestSerializer(serializers.ModelSerializer):
    hive_code = serializers.CharField(source="hive.code", read_only=True)

    class Meta:
        model = Harvest
        fields = ["id", "hive", "hive_code", "harvested_on", "kilograms", "variety"]


class JarOrderSerializer(serializers.ModelSerializer):
    customer = serializers.CharField(source="customer.username", read_only=True)

    class Meta:
        model = JarOrder
        fields = ["id", "customer", "batch", "quantity", "address", "status"]
        read_only_fields = ["status"]
