from rest_framework import serializers

from .models import Hive, Treatment


class HiveSerializer(serializers.ModelSerializer):
    keeper = serializers.CharField(source="keeper.get_full_name", read_only=True)
    queen_year = serializers.IntegerField(min_value=2000, max_value=2100)

    class Meta:
        model = Hive
        fields = ["id", "keeper", "label", "queen_year"]


class TreatmentSerializer(serializers.ModelSerializer):
    class Meta:
        model = Treatment
        fields = ["id", "agent", "millilitres", "given_on"]
