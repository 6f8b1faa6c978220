from rest_framework import serializers

from .models import Survey

MAX_UPLOAD = 5_000_000


class SurveySerializer(serializers.ModelSerializer):
    class Meta:
        model = Survey
        fields = ["id", "glacier", "flown_on", "images"]
        read_only_fields = ["images"]


class BundleSerializer(serializers.Serializer):
    bundle = serializers.FileField()

    def validate_bundle(self, upload):
        if upload.size > MAX_UPLOAD:
            raise serializers.ValidationError("At most 5 MB.")
        return upload
