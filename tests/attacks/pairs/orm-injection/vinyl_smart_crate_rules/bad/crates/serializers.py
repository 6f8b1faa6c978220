from rest_framework import serializers

from .models import Record, SmartCrate


class RecordSerializer(serializers.ModelSerializer):
    class Meta:
        model = Record
        fields = ["id", "title", "label", "year"]


class CrateSerializer(serializers.ModelSerializer):
    rules = serializers.DictField(
        child=serializers.CharField(max_length=120), allow_empty=False
    )

    class Meta:
        model = SmartCrate
        fields = ["id", "name", "rules"]
