from rest_framework import serializers

from scans.models import Scan


class ScanSerializer(serializers.ModelSerializer):
    class Meta:
        model = Scan
        fields = ("id", "page", "file_format", "dpi", "path")
