from django.db import transaction
from rest_framework import serializers

from .load import load
from .models import Entry, Import


class EntrySerializer(serializers.ModelSerializer):
    class Meta:
        model = Entry
        fields = ["id", "day", "hours", "task"]


class ImportSerializer(serializers.ModelSerializer):
    text = serializers.CharField(max_length=200_000, write_only=True)

    class Meta:
        model = Import
        fields = ["id", "made_at", "rows", "problem", "text"]
        read_only_fields = ["rows", "problem"]

    @transaction.atomic
    def create(self, validated_data):
        text = validated_data.pop("text")
        source = super().create(validated_data)
        load(source, text)
        return source
