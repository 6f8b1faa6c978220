from rest_framework import serializers

from .models import Bird, Falconer


class BirdSerializer(serializers.ModelSerializer):
    class Meta:
        model = Bird
        fields = ["id", "species", "ring"]


class FalconerSerializer(serializers.ModelSerializer):
    name = serializers.CharField(source="user.get_full_name", read_only=True)
    licensed = serializers.BooleanField(required=False, label="Holds a licence")

    class Meta:
        model = Falconer
        fields = ["name", "town", "bio", "licensed"]
        read_only_fields = ["name", "licensed"]
