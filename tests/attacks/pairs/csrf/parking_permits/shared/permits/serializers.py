from rest_framework import serializers

from .models import Permit


class PermitSerializer(serializers.ModelSerializer):
    class Meta:
        model = Permit
        fields = ["id", "plate", "zone", "valid_until"]
        extra_kwargs = {"zone": {"error_messages": {"invalid_choice": "The zones are N and S."}}}
