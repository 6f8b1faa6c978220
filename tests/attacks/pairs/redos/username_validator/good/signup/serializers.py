import re

from rest_framework import serializers

HANDLE = re.compile(r"^[a-z0-9]+([._][a-z0-9]+)*[._]?$")


class HandleSerializer(serializers.Serializer):
    handle = serializers.CharField()

    def validate_handle(self, value):
        if not HANDLE.match(value):
            raise serializers.ValidationError("Letters, digits, dots and underscores only.")
        return value
