from rest_framework import serializers

from .models import Partner


class PartnerSerializer(serializers.ModelSerializer):
    class Meta:
        model = Partner
        fields = ["id", "nickname", "speaks", "created_at"]
        read_only_fields = ["created_at"]
