from rest_framework import serializers

from .models import Request


class RequestSerializer(serializers.ModelSerializer):
    class Meta:
        model = Request
        fields = ["id", "street", "square_metres", "created_at"]
        read_only_fields = ["created_at"]
