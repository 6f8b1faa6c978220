from rest_framework import serializers

from .models import ObservingSession


class SessionSerializer(serializers.ModelSerializer):
    class Meta:
        model = ObservingSession
        fields = ["id", "telescope", "target", "night"]


class ArchiveSerializer(serializers.Serializer):
    archive = serializers.FileField(max_length=120)

    def validate_archive(self, archive):
        if archive.size > 20 * 1024 * 1024:
            raise serializers.ValidationError("At most 20 MB.")
        return archive
