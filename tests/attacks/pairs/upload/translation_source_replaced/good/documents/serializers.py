from django.core.validators import FileExtensionValidator
from rest_framework import serializers

from .models import SourceDocument

ENDINGS = ["pdf", "txt", "docx"]
LIMIT = 5 * 1024 * 1024


def is_small(upload):
    if upload.size > LIMIT:
        raise serializers.ValidationError("The file is larger than 5 MB.")


CHECKS = [FileExtensionValidator(ENDINGS), is_small]


class SourceDocumentSerializer(serializers.ModelSerializer):
    file = serializers.FileField(write_only=True, max_length=80, validators=CHECKS)

    class Meta:
        model = SourceDocument
        fields = ["id", "title", "file", "version"]
        read_only_fields = ["version"]


class NewVersionSerializer(serializers.Serializer):
    file = serializers.FileField(max_length=80, validators=CHECKS)
