from django.db import transaction
from rest_framework import serializers

from .models import Claim, Line


class TreasurerLineSerializer(serializers.ModelSerializer):
    class Meta:
        model = Line
        fields = ("id", "label", "cents", "approved_cents")
        read_only_fields = ("label", "cents")

    def validate_approved_cents(self, value):
        if self.instance is not None and value is not None and value > self.instance.cents:
            raise serializers.ValidationError("More than was claimed.")
        return value


class ClaimLineSerializer(TreasurerLineSerializer):
    class Meta(TreasurerLineSerializer.Meta):
        read_only_fields = ("id",)


class ClaimSerializer(serializers.ModelSerializer):
    lines = ClaimLineSerializer(many=True, allow_empty=False, max_length=50)

    class Meta:
        model = Claim
        fields = ("id", "trip", "sent_at", "lines")

    @transaction.atomic
    def create(self, validated_data):
        lines = validated_data.pop("lines")
        claim = Claim.objects.create(**validated_data)
        Line.objects.bulk_create(Line(claim=claim, **line) for line in lines)
        return claim
