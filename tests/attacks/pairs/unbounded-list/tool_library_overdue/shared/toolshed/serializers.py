from rest_framework import serializers

from .models import Loan, Tool


class ToolSerializer(serializers.ModelSerializer):
    class Meta:
        model = Tool
        fields = ["id", "name", "shelf"]


class LoanSerializer(serializers.ModelSerializer):
    tool = ToolSerializer(read_only=True)
    member = serializers.CharField(source="member.username", read_only=True)

    class Meta:
        model = Loan
        fields = ["id", "tool", "member", "due", "returned"]
