from rest_framework import serializers

from .models import Answer, Column, Sheet


class SheetSerializer(serializers.ModelSerializer):
    class Meta:
        model = Sheet
        fields = ["id", "title", "code"]
        read_only_fields = ["code"]


class ColumnSerializer(serializers.ModelSerializer):
    class Meta:
        model = Column
        fields = ["id", "title"]


class JoinSerializer(serializers.Serializer):
    code = serializers.UUIDField()


class AnswerSerializer(serializers.ModelSerializer):
    class Meta:
        model = Answer
        fields = ["text"]
