from django.db import transaction
from rest_framework import serializers

from .models import Consignment, Container

# "LONDON 12/7-A", as it is painted on the doors.
MARKS = r"^[A-Z0-9]+(?:[ /-][A-Z0-9]+)*$"


class ContainerSerializer(serializers.ModelSerializer):
    marks = serializers.RegexField(MARKS, max_length=120)

    class Meta:
        model = Container
        fields = ["id", "marks", "weight_kg"]


class ConsignmentSerializer(serializers.ModelSerializer):
    containers = ContainerSerializer(many=True, max_length=50)

    class Meta:
        model = Consignment
        fields = ["id", "destination", "created_at", "containers"]

    @transaction.atomic
    def create(self, validated_data):
        containers = validated_data.pop("containers")
        consignment = super().create(validated_data)
        Container.objects.bulk_create(Container(consignment=consignment, **row) for row in containers)
        return consignment
