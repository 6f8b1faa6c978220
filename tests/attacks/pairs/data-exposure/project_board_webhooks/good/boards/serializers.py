from rest_framework import serializers

from .models import Webhook


class WebhookSerializer(serializers.ModelSerializer):
    class Meta:
        model = Webhook
        fields = ["id", "label", "is_active", "created_at"]


class NewWebhookSerializer(serializers.ModelSerializer):
    """The one answer that tells the secret: to the owner, once."""

    class Meta:
        model = Webhook
        fields = ["id", "label", "is_active", "signing_secret", "created_at"]
        read_only_fields = ["signing_secret"]
