from rest_framework import serializers

from .models import Brew, Formula


class BrewSerializer(serializers.ModelSerializer):
    class Meta:
        model = Brew
        fields = ["id", "name", "litres", "gravity"]


class FormulaSerializer(serializers.ModelSerializer):
    class Meta:
        model = Formula
        fields = ["id", "name", "text"]
