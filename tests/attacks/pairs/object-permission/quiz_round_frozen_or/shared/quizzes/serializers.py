from rest_framework import serializers

from .models import Round


class RoundSerializer(serializers.ModelSerializer):
    author = serializers.CharField(source="author.get_short_name", read_only=True)

    class Meta:
        model = Round
        fields = ["id", "author", "theme", "intro", "frozen"]
        read_only_fields = ["frozen"]
