from rest_framework import serializers

from patients.models import Animal, Species, Tag, Weighing


class SpeciesSerializer(serializers.ModelSerializer):
    class Meta:
        model = Species
        fields = ["id", "name"]


class AnimalSerializer(serializers.ModelSerializer):
    owner_email = serializers.EmailField(source="owner.email", read_only=True)
    species_name = serializers.CharField(source="species.name", read_only=True)
    tags = serializers.SlugRelatedField(
        slug_field="label", queryset=Tag.objects.all(), many=True, required=False
    )

    class Meta:
        model = Animal
        fields = [
            "id",
            "name",
            "species",
            "species_name",
            "sex",
            "born_on",
            "chip_number",
            "owner_email",
            "tags",
        ]


class WeighingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Weighing
        fields = ["id", "weighed_on", "grams"]
