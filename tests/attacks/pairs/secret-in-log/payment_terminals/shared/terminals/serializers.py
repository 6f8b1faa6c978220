from rest_framework import serializers

from .models import Terminal


class TerminalSerializer(serializers.ModelSerializer):
    pin = serializers.RegexField(r"^[0-9]{6}\Z", write_only=True)

    class Meta:
        model = Terminal
        fields = ["id", "serial", "pin"]

    def create(self, validated_data):
        pin = validated_data.pop("pin")
        terminal = Terminal(**validated_data)
        terminal.set_pin(pin)
        terminal.save()
        return terminal
