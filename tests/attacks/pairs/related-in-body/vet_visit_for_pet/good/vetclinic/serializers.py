from django.utils import timezone
from rest_framework import serializers

from .models import Pet, Visit


class PetSerializer(serializers.ModelSerializer):
    class Meta:
        model = Pet
        fields = ["id", "name", "species", "chip_number"]


class VisitSerializer(serializers.ModelSerializer):
    animal = PetSerializer(source="pet", read_only=True)

    class Meta:
        model = Visit
        fields = ["id", "pet", "animal", "day", "reason"]
        extra_kwargs = {"pet": {"write_only": True}}

    def get_fields(self):
        fields = super().get_fields()
        fields["pet"].queryset = self.context["request"].user.pets.all()
        return fields

    def validate_day(self, day):
        if day < timezone.localdate():
            raise serializers.ValidationError("This day is over.")
        return day
