from django.utils import timezone
from rest_framework import serializers

from .models import Application, Scheme


class SchemeSerializer(serializers.ModelSerializer):
    class Meta:
        model = Scheme
        fields = ["id", "name", "closes_on"]


class ApplicationSerializer(serializers.ModelSerializer):
    scheme_name = serializers.CharField(source="scheme.name", read_only=True)

    class Meta:
        model = Application
        fields = [
            "id",
            "scheme",
            "scheme_name",
            "household_size",
            "yearly_income",
            "reasons",
            "state",
            "created_at",
        ]
        read_only_fields = ["state", "created_at"]

    def validate_scheme(self, scheme):
        if scheme.closes_on < timezone.localdate():
            raise serializers.ValidationError("This scheme is closed.")
        return scheme
