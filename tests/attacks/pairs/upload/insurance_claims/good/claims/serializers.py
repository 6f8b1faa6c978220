from django.core.validators import FileExtensionValidator
from rest_framework import serializers

from .models import Claim, Photo

MAX_BYTES = 5 * 1024 * 1024
STARTS = {"jpg": b"\xff\xd8\xff", "jpeg": b"\xff\xd8\xff", "png": b"\x89PNG\r\n\x1a\n"}


class ClaimSerializer(serializers.ModelSerializer):
    class Meta:
        model = Claim
        fields = ["id", "happened_on", "story"]


class PhotoSerializer(serializers.ModelSerializer):
    file = serializers.FileField(write_only=True, validators=[FileExtensionValidator(list(STARTS))])

    class Meta:
        model = Photo
        fields = ["id", "file"]

    def validate_file(self, file):
        if file.size > MAX_BYTES:
            raise serializers.ValidationError("The photo is too large.")
        start = file.read(8)
        file.seek(0)
        if not start.startswith(STARTS[file.name.rpartition(".")[2].lower()]):
            raise serializers.ValidationError("This is not a JPEG or PNG photo.")
        return file
