from rest_framework import serializers

from .models import LoanRequest


class LoanRequestSerializer(serializers.ModelSerializer):
    class Meta:
        model = LoanRequest
        fields = ["id", "exhibit", "purpose", "state", "created"]
        read_only_fields = ["state", "created"]
