from rest_framework import serializers

from .models import Membership


class LabelledChoiceField(serializers.ChoiceField):
    def to_representation(self, value):
        return {"value": value, "label": self.choices.get(value, value)}


class MembershipSerializer(serializers.ModelSerializer):
    plan = LabelledChoiceField(choices=Membership.Plan.choices)

    class Meta:
        model = Membership
        fields = ["company", "invoice_email", "plan", "since", "room"]
        read_only_fields = ["plan", "since", "room"]


class RoomSerializer(serializers.Serializer):
    room = serializers.RegexField(r"^[A-Z][0-9]{1,2}\Z")
