from rest_framework import serializers

from .models import Dog
from .names import is_chip, is_registered_name


class DogSerializer(serializers.ModelSerializer):
    class Meta:
        model = Dog
        fields = ["id", "registered_name", "chip", "sex", "born_on"]

    def validate_registered_name(self, value):
        if not is_registered_name(value):
            raise serializers.ValidationError("Letters, single blanks and hyphens only.")
        return value

    def validate_chip(self, value):
        if not is_chip(value):
            raise serializers.ValidationError("A chip has 15 digits.")
        return value


class StudBookSerializer(serializers.ModelSerializer):
    class Meta:
        model = Dog
        fields = ["registered_name", "sex", "born_on"]
