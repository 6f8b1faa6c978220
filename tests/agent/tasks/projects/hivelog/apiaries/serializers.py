from rest_framework import serializers

from .models import Apiary, Hive, Queen


class ApiarySerializer(serializers.ModelSerializer):
    keeper = serializers.CharField(source="keeper.username", read_only=True)

    class Meta:
        model = Apiary
        fields = ["id", "name", "municipality", "altitude", "keeper"]


class QueenSerializer(serializers.ModelSerializer):
    class Meta:
        model = Queen
        fields = ["line", "hatched_in", "marked"]


class HiveSerializer(serializers.ModelSerializer):
    apiary_name = serializers.CharField(source="apiary.name", read_only=True)
    keeper = serializers.SerializerMethodField()
    queen = QueenSerializer(read_only=True)
    inspections = serializers.SerializerMethodField()
    last_inspected_on = serializers.SerializerMethodField()

    class Meta:
        model = Hive
        fields = [
            "id",
            "code",
            "kind",
            "active",
            "apiary",
            "apiary_name",
            "keeper",
            "queen",
            "inspections",
            "last_inspected_on",
        ]

    def get_keeper(self, hive):
        return hive.apiary.keeper.get_full_name() or hive.apiary.keeper.username

    def get_inspections(self, hive):
        return hive.inspections.count()

    def get_last_inspected_on(self, hive):
        last = hive.inspections.order_by("-inspected_on").first()
        return last.inspected_on if last else None
