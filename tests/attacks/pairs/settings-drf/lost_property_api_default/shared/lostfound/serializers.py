from rest_framework import serializers

from .models import Item


class ItemSerializer(serializers.ModelSerializer):
    class Meta:
        model = Item
        fields = ["id", "description", "shelf", "created_at"]
        read_only_fields = ["created_at"]
