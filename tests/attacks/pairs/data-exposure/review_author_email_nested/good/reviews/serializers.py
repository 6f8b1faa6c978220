from django.contrib.auth import get_user_model
from rest_framework import serializers

from .models import Hotel, Review


class AuthorSerializer(serializers.ModelSerializer):
    class Meta:
        model = get_user_model()
        fields = ["id", "first_name"]
        read_only_fields = fields


class HotelSerializer(serializers.ModelSerializer):
    class Meta:
        model = Hotel
        fields = ["id", "name", "town"]


class ReviewSerializer(serializers.ModelSerializer):
    author = AuthorSerializer(read_only=True)

    class Meta:
        model = Review
        fields = ["id", "author", "stars", "text", "written"]
