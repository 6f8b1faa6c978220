from rest_framework import serializers

from .models import Card


class BriefCard(serializers.ModelSerializer):
    class Meta:
        model = Card
        fields = ["id", "diagnosis"]


class WholeCard(serializers.ModelSerializer):
    class Meta:
        model = Card
        fields = ["id", "diagnosis", "doctor", "notes"]
        read_only_fields = ["diagnosis"]
