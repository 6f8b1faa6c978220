from django.utils import timezone
from rest_framework import serializers

from .models import Branch, Fitting, Prescription


class BranchSerializer(serializers.ModelSerializer):
    class Meta:
        model = Branch
        fields = ["id", "name", "town"]


class PrescriptionSerializer(serializers.ModelSerializer):
    branch = BranchSerializer(read_only=True)

    class Meta:
        model = Prescription
        fields = ["id", "code", "branch", "issued", "right_sphere", "left_sphere", "remarks"]


class FittingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Fitting
        fields = ["id", "branch", "starts_at"]

    def validate_starts_at(self, value):
        if value <= timezone.now():
            raise serializers.ValidationError("Choose a time that is still to come.")
        return value
