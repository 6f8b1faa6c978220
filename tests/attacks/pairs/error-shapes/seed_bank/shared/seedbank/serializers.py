from rest_framework import serializers

from .models import Deposit, Variety


class VarietySerializer(serializers.ModelSerializer):
    class Meta:
        model = Variety
        fields = ["id", "species", "name"]


class DepositSerializer(serializers.ModelSerializer):
    class Meta:
        model = Deposit
        fields = ["id", "variety", "grams", "harvested_in"]
