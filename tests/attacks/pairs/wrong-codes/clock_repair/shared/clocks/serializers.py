from rest_framework import serializers

from .models import Clock, Estimate


class ClockSerializer(serializers.ModelSerializer):
    class Meta:
        model = Clock
        fields = ["id", "maker"]


class EstimateSerializer(serializers.ModelSerializer):
    class Meta:
        model = Estimate
        fields = ["id", "clock", "cents", "answer"]


class AnswerSerializer(serializers.Serializer):
    answer = serializers.ChoiceField(choices=[Estimate.Answer.ACCEPTED, Estimate.Answer.REFUSED])
