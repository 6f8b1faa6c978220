from django.db import transaction
from rest_framework import serializers

from .models import Protocol, Step


class StepSerializer(serializers.ModelSerializer):
    class Meta:
        model = Step
        fields = ["text", "minutes"]


class ProtocolSerializer(serializers.ModelSerializer):
    steps = StepSerializer(many=True, allow_empty=False, max_length=200)

    class Meta:
        model = Protocol
        fields = ["id", "title", "steps"]

    @transaction.atomic
    def create(self, validated_data):
        steps = validated_data.pop("steps")
        protocol = super().create(validated_data)
        Step.objects.bulk_create(
            Step(protocol=protocol, position=number, **step) for number, step in enumerate(steps, 1)
        )
        return protocol
