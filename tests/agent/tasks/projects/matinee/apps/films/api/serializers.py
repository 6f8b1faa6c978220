from rest_framework import serializers

from apps.films.models import Distributor, Film, Genre


class FilmSerializer(serializers.ModelSerializer):
    genres = serializers.SlugRelatedField(
        slug_field="name", queryset=Genre.objects.all(), many=True, required=False
    )
    distributor = serializers.SlugRelatedField(
        slug_field="name", queryset=Distributor.objects.all(), required=False, allow_null=True
    )

    class Meta:
        model = Film
        fields = (
            "id",
            "title",
            "genres",
            "distributor",
            "certificate",
            "minutes",
            "released_on",
            "synopsis",
        )
