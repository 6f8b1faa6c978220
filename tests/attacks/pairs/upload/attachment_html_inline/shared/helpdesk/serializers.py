from rest_framework import serializers

from .models import Attachment


class AttachmentSerializer(serializers.ModelSerializer):
    class Meta:
        model = Attachment
        fields = ["id", "content"]

    def create(self, validated_data):
        kind = validated_data["content"].content_type
        return super().create({**validated_data, "content_type": kind})
