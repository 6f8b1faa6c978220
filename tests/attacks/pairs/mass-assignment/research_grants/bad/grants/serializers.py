from django.utils import timezone
from rest_framework import serializers

from .models import Call, Proposal


class CallSerializer(serializers.ModelSerializer):
    class Meta:
        model = Call
        fields = ["id", "title", "closes_on"]


class ProposalSerializer(serializers.ModelSerializer):
    class Meta:
        model = Proposal
        fields = ["id", "call", "abstract", "requested_amount", "granted_amount", "status"]
        read_only_fields = ["id"]

    def validate_call(self, call):
        if call.closes_on < timezone.localdate():
            raise serializers.ValidationError("This call is closed.")
        return call


class DecisionSerializer(serializers.ModelSerializer):
    status = serializers.ChoiceField(choices=[Proposal.Status.APPROVED, Proposal.Status.DECLINED])

    class Meta:
        model = Proposal
        fields = ["status", "granted_amount"]
