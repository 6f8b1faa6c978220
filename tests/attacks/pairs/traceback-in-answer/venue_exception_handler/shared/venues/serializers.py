from rest_framework import serializers

from .models import Concert, Hall


class HallSerializer(serializers.ModelSerializer):
    class Meta:
        model = Hall
        fields = ["id", "name", "seats"]


class OwnHallField(serializers.PrimaryKeyRelatedField):
    def get_queryset(self):
        return Hall.objects.filter(promoter=self.context["request"].user)


class ConcertSerializer(serializers.ModelSerializer):
    hall = OwnHallField()

    class Meta:
        model = Concert
        fields = ["id", "hall", "artist", "starts_at"]
