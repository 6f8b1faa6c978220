from rest_framework import serializers

from .models import Boat, Membership


class MembershipSerializer(serializers.ModelSerializer):
    class Meta:
        model = Membership
        fields = "__all__"
        read_only_fields = ["member"]


class BoatSerializer(serializers.ModelSerializer):
    class Meta:
        model = Boat
        fields = ["id", "name", "length_cm", "berth"]
        read_only_fields = ["berth"]
