from django.core.validators import FileExtensionValidator
from rest_framework import serializers

from .models import Attachment

MAX_BYTES = 5 * 1024 * 1024
PICTURES_AND_PDF = FileExtensionValidator(["pdf", "png", "jpg", "jpeg"])


class AttachmentSerializer(serializers.ModelSerializer):
    file = serializers.FileField(max_length=150, write_only=True, validators=[PICTURES_AND_PDF])

    class Meta:
        model = Attachment
        fields = ["id", "file"]

    def validate_file(self, file):
        if file.size > MAX_BYTES:
            raise serializers.ValidationError("At most 5 MB.")
        return file
