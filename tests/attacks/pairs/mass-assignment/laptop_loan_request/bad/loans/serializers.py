from rest_framework import serializers

from .models import Laptop, LoanRequest


class LaptopSerializer(serializers.ModelSerializer):
    class Meta:
        model = Laptop
        fields = ["id", "tag", "model_name"]


class LoanRequestSerializer(serializers.ModelSerializer):
    class Meta:
        model = LoanRequest
        fields = [
            "id", "laptop", "reason", "from_day", "to_day", "status", "deposit_waived",
            "decided_by", "requested_at",
        ]
        read_only_fields = ["decided_by", "requested_at"]

    def validate(self, attrs):
        if attrs["to_day"] < attrs["from_day"]:
            raise serializers.ValidationError({"to_day": "A loan ends after it begins."})
        return attrs


class DecisionSerializer(serializers.ModelSerializer):
    class Meta:
        model = LoanRequest
        fields = ["id", "laptop", "student", "reason", "status", "deposit_waived"]
        read_only_fields = ["laptop", "student", "reason"]
