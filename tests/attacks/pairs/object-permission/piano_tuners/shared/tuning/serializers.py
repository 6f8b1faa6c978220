from rest_framework import serializers

from .models import Visit


class VisitSerializer(serializers.ModelSerializer):
    tuner = serializers.CharField(source="tuner.user.username", read_only=True)

    class Meta:
        model = Visit
        fields = ["id", "tuner", "day", "piano", "report"]
        read_only_fields = ["day", "piano"]
