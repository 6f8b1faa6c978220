from django.contrib.auth import get_user_model
from rest_framework import serializers

from posts.models import Post


class UserSerializer(serializers.ModelSerializer):
    class Meta:
        model = get_user_model()
        fields = ["id", "username"]


class PostSerializer(serializers.ModelSerializer):
    author = UserSerializer(read_only=True)

    class Meta:
        model = Post
        fields = ["id", "title", "content", "author", "created", "updated", "published"]
        read_only_fields = ["published"]
