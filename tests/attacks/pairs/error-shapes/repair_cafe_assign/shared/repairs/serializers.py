from rest_framework import serializers

from .models import Item


class ItemSerializer(serializers.ModelSerializer):
    class Meta:
        model = Item
        fields = ["id", "what", "complaint", "verdict"]
        read_only_fields = ["verdict"]


class VerdictSerializer(serializers.ModelSerializer):
    verdict = serializers.CharField(max_length=200)

    class Meta:
        model = Item
        fields = ["id", "what", "verdict"]
        read_only_fields = ["what"]
