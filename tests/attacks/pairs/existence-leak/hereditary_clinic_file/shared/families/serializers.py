from rest_framework import serializers

from .models import FamilyFile, Message


class FamilyFileSerializer(serializers.ModelSerializer):
    class Meta:
        model = FamilyFile
        fields = ["slug", "summary", "opened_on"]


class MessageSerializer(serializers.ModelSerializer):
    author = serializers.CharField(source="author.get_full_name", read_only=True)

    class Meta:
        model = Message
        fields = ["id", "author", "text", "sent_at"]
