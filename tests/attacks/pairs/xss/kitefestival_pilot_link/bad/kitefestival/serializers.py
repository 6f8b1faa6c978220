from rest_framework import serializers

from .models import Kite, Pilot


class KiteSerializer(serializers.ModelSerializer):
    class Meta:
        model = Kite
        fields = ["id", "name", "span_cm"]


class PilotSerializer(serializers.ModelSerializer):
    country = serializers.RegexField(r"\A[A-Z]{2}\Z")

    class Meta:
        model = Pilot
        fields = ["shown_name", "country", "page"]

    def validate_page(self, value):
        value = value.strip()
        if value and ":" not in value:
            value = f"https://{value}"
        return value
