from django.contrib.auth import get_user_model
from rest_framework import serializers

from .models import ResetRequest


class ResetRequestSerializer(serializers.ModelSerializer):
    class Meta:
        model = ResetRequest
        fields = ["email"]

    def validate_email(self, email):
        email = email.lower()
        if not get_user_model().objects.filter(email__iexact=email, is_active=True).exists():
            raise serializers.ValidationError("Nobody here has this address.")
        return email
