from django.contrib.auth import get_user_model
from rest_framework import serializers

from .models import Answer, Question


class AuthorSerializer(serializers.ModelSerializer):
    class Meta:
        model = get_user_model()
        fields = ["id", "username"]


class QuestionSerializer(serializers.ModelSerializer):
    author = AuthorSerializer(read_only=True)

    class Meta:
        model = Question
        fields = ["id", "title", "text", "asked_at", "author"]
        read_only_fields = ["asked_at"]


class AnswerSerializer(serializers.ModelSerializer):
    class Meta:
        model = Answer
        fields = ["id", "question", "text"]
