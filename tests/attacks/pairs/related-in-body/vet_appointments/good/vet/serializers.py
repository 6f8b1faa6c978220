from django.utils import timezone
from rest_framework import serializers

from .models import Appointment, Pet


class PetSerializer(serializers.ModelSerializer):
    class Meta:
        model = Pet
        fields = ["id", "name", "species", "history"]
        read_only_fields = ["history"]


class OwnPets(serializers.PrimaryKeyRelatedField):
    def get_queryset(self):
        return Pet.objects.filter(owner=self.context["request"].user)


class AppointmentSerializer(serializers.ModelSerializer):
    pet = OwnPets()
    pet_details = PetSerializer(source="pet", read_only=True)

    class Meta:
        model = Appointment
        fields = ["id", "pet", "pet_details", "time", "reason"]

    def validate_time(self, time):
        if time <= timezone.now():
            raise serializers.ValidationError("The time lies in the past.")
        return time
