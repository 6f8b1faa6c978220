from rest_framework import serializers

from .models import Bundle


class BundleSerializer(serializers.ModelSerializer):
    class Meta:
        model = Bundle
        fields = ["id", "title", "files", "created_at"]
        read_only_fields = ["files"]


class ArchiveSerializer(serializers.Serializer):
    archive = serializers.FileField()
