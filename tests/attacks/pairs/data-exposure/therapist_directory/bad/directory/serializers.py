from rest_framework import serializers

from .models import Review, Therapist, Town


class TownSerializer(serializers.ModelSerializer):
    class Meta:
        model = Town
        fields = ["id", "name"]


class TherapistSerializer(serializers.ModelSerializer):
    name = serializers.CharField(source="user.get_full_name", read_only=True)

    class Meta:
        model = Therapist
        fields = ["id", "name", "title", "user", "town", "takes_new_clients"]
        depth = 1


class ReviewSerializer(serializers.ModelSerializer):
    class Meta:
        model = Review
        fields = ["id", "stars", "text"]

    def validate_stars(self, stars):
        if not 1 <= stars <= 5:
            raise serializers.ValidationError("One to five.")
        return stars
