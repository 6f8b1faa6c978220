from rest_framework import serializers

from .models import Order


class SyncedOrderSerializer(serializers.Serializer):
    id = serializers.UUIDField()
    patient_ref = serializers.CharField(max_length=40)
    kind = serializers.ChoiceField(choices=Order._meta.get_field("kind").choices)
    shade = serializers.CharField(max_length=4, required=False, allow_blank=True)


class SyncSerializer(serializers.Serializer):
    orders = serializers.ListField(child=SyncedOrderSerializer(), max_length=100)
