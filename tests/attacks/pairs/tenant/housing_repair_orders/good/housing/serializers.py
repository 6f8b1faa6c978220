from rest_framework import serializers

from .models import Flat, RepairOrder


class FlatSerializer(serializers.ModelSerializer):
    class Meta:
        model = Flat
        fields = ["id", "address", "key_code"]


class RepairOrderSerializer(serializers.ModelSerializer):
    flat_details = FlatSerializer(source="flat", read_only=True)

    class Meta:
        model = RepairOrder
        fields = ["id", "flat", "flat_details", "work", "done"]

    def validate_flat(self, flat):
        if flat.landlord_id != self.context["request"].user.clerk.landlord_id:
            raise serializers.ValidationError("There is no such flat.")
        return flat
