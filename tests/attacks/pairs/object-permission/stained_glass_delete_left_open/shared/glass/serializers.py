from rest_framework import serializers

from .models import Window


class WindowSerializer(serializers.ModelSerializer):
    artist = serializers.ReadOnlyField(source="artist.username")

    class Meta:
        model = Window
        fields = ["id", "artist", "title", "panes", "lead_width_mm"]
