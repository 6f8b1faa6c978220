from rest_framework import serializers

from .models import Booking, Dog, Kennel


class KennelSerializer(serializers.ModelSerializer):
    class Meta:
        model = Kennel
        fields = ["id", "name", "heated"]


class DogSerializer(serializers.ModelSerializer):
    class Meta:
        model = Dog
        fields = ["id", "name", "feeding_notes"]


class BookingSerializer(serializers.ModelSerializer):
    dog = serializers.PrimaryKeyRelatedField(queryset=Dog.objects.all())
    dog_details = DogSerializer(source="dog", read_only=True)

    class Meta:
        model = Booking
        fields = ["id", "dog", "dog_details", "kennel", "first_night", "last_night"]

    def get_fields(self):
        fields = super().get_fields()
        fields["dog"].queryset = self.context["request"].user.dogs.all()
        return fields

    def validate(self, attrs):
        if attrs["last_night"] < attrs["first_night"]:
            raise serializers.ValidationError("The last night is before the first.")
        return attrs
