from rest_framework import serializers

from .models import Comment, Job


class JobSerializer(serializers.ModelSerializer):
    class Meta:
        model = Job
        fields = ["id", "title", "from_language", "to_language", "due_on"]
        read_only_fields = ["due_on"]


class CommentSerializer(serializers.ModelSerializer):
    author = serializers.CharField(source="author.username", read_only=True)

    class Meta:
        model = Comment
        fields = ["id", "author", "text", "written_at"]
