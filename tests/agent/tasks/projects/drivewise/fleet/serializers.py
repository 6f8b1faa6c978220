from rest_framework import serializers

from .models import Branch, Car


class BranchSerializer(serializers.ModelSerializer):
    class Meta:
        model = Branch
        fields = ("id", "name", "street", "phone", "is_open")


class CarSerializer(serializers.ModelSerializer):
    class Meta:
        model = Car
        fields = ("id", "branch", "plate", "make", "gearbox", "mileage")
