from django.conf import settings
from rest_framework import serializers

from .models import Album


class AlbumSerializer(serializers.ModelSerializer):
    class Meta:
        model = Album
        fields = ["id", "title", "taken_on", "picture_count"]
        read_only_fields = ["picture_count"]


class ArchiveSerializer(serializers.Serializer):
    archive = serializers.FileField()

    def validate_archive(self, archive):
        if archive.size > settings.ALBUM_LIMIT:
            raise serializers.ValidationError("The archive is too large.")
        return archive
