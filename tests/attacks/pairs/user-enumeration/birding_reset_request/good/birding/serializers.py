from rest_framework import serializers

from .models import ResetRequest


class ResetRequestSerializer(serializers.ModelSerializer):
    class Meta:
        model = ResetRequest
        fields = ["email"]

    def validate_email(self, email):
        email = email.lower()
        if email.endswith("@birding.example"):
            raise serializers.ValidationError("Staff passwords are reset at the help desk.")
        return email
