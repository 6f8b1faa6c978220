from rest_framework import serializers

from .models import Arrangement


class ArrangementSerializer(serializers.ModelSerializer):
    arranger = serializers.CharField(source="arranger.get_username", read_only=True)

    class Meta:
        model = Arrangement
        fields = ["id", "arranger", "composer", "title", "lilypond"]
