from rest_framework import serializers

from .models import Arrangement, Concert


class ConcertSerializer(serializers.ModelSerializer):
    class Meta:
        model = Concert
        fields = ["id", "title", "held_on"]


class ArrangementSerializer(serializers.ModelSerializer):
    class Meta:
        model = Arrangement
        fields = ["id", "title", "score", "published"]
