from django.contrib.auth.models import User
from rest_framework import serializers

from .models import Reply, Topic


class AuthorSerializer(serializers.ModelSerializer):
    class Meta:
        model = User
        fields = ["id", "username", "date_joined"]


class TopicSerializer(serializers.ModelSerializer):
    author = AuthorSerializer(read_only=True)

    class Meta:
        model = Topic
        fields = ["id", "author", "title", "text", "posted"]


class ReplySerializer(serializers.ModelSerializer):
    author = AuthorSerializer(read_only=True)

    class Meta:
        model = Reply
        fields = ["id", "author", "text", "posted"]
