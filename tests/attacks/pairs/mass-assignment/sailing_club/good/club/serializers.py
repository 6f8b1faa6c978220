from rest_framework import serializers

from .models import Boat, Membership


class MembershipSerializer(serializers.ModelSerializer):
    class Meta:
        model = Membership
        fields = ["id", "member", "phone", "emergency_contact", "rank", "fee_paid"]
        read_only_fields = ["member", "rank", "fee_paid"]


class BoatSerializer(serializers.ModelSerializer):
    class Meta:
        model = Boat
        fields = ["id", "name", "length_cm", "berth"]
        read_only_fields = ["berth"]
