from rest_framework import serializers

from .models import Game


class GameSerializer(serializers.ModelSerializer):
    class Meta:
        model = Game
        fields = ["id", "white", "black", "result", "notes"]
        read_only_fields = ["white"]

    def validate_black(self, black):
        if black == self.context["request"].user:
            raise serializers.ValidationError("One doesn't play oneself.")
        return black
