from rest_framework import serializers

from .models import Harvest, Hive


class CredentialsSerializer(serializers.Serializer):
    username = serializers.CharField(max_length=150)
    password = serializers.CharField(max_length=128, trim_whitespace=False)


class HiveSerializer(serializers.ModelSerializer):
    class Meta:
        model = Hive
        fields = ["id", "name", "latitude", "longitude"]


class HarvestSerializer(serializers.ModelSerializer):
    class Meta:
        model = Harvest
        fields = ["id", "day", "grams"]
