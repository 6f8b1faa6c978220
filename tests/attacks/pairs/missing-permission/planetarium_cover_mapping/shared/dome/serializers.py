from rest_framework import serializers

from .models import Show


class ShowSerializer(serializers.ModelSerializer):
    class Meta:
        model = Show
        fields = ["id", "title", "minutes", "trailer_url"]
        read_only_fields = ["trailer_url"]


class TrailerSerializer(serializers.ModelSerializer):
    trailer_url = serializers.URLField(max_length=200)

    class Meta:
        model = Show
        fields = ["trailer_url"]
