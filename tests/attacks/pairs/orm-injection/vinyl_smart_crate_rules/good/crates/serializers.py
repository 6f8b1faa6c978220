from rest_framework import serializers

from .models import Record, SmartCrate

RULES = {"title__icontains", "label", "label__icontains"}


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

    def validate_rules(self, rules):
        unknown = sorted(set(rules) - RULES)
        if unknown:
            raise serializers.ValidationError(f"Not a rule: {', '.join(unknown)}.")
        return rules
