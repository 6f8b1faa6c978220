from django.contrib.auth.models import User
from rest_framework import serializers

from .models import Review


class AuthorSerializer(serializers.ModelSerializer):
    class Meta:
        model = User
        fields = ["id", "first_name"]


class ReviewSerializer(serializers.ModelSerializer):
    author = AuthorSerializer(read_only=True)

    class Meta:
        model = Review
        fields = ["id", "stars", "text", "author"]
