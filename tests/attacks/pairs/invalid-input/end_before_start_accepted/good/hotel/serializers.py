from django.utils import timezone
from rest_framework import serializers

from .models import Stay


class StaySerializer(serializers.ModelSerializer):
    class Meta:
        model = Stay
        fields = ["id", "room", "arrives", "leaves"]

    def validate_arrives(self, arrives):
        if arrives < timezone.localdate():
            raise serializers.ValidationError("This day is over.")
        return arrives

    def validate(self, data):
        if data["leaves"] <= data["arrives"]:
            raise serializers.ValidationError("A stay has one night at least.")
        return data
