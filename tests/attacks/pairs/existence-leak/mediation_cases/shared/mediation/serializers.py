from rest_framework import serializers

from .models import Case, Statement


class CaseSerializer(serializers.ModelSerializer):
    class Meta:
        model = Case
        fields = ["id", "subject", "is_settled"]


class StatementSerializer(serializers.ModelSerializer):
    author = serializers.CharField(source="author.get_username", read_only=True)

    class Meta:
        model = Statement
        fields = ["id", "author", "text", "given_at"]
