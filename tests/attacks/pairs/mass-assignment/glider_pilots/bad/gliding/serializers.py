from rest_framework import serializers

from .models import Glider, Launch, Licence, Pilot


class LicenceSerializer(serializers.ModelSerializer):
    class Meta:
        model = Licence
        fields = ["number", "expires", "is_endorsed"]


class PilotSerializer(serializers.ModelSerializer):
    username = serializers.ReadOnlyField(source="account.username")
    licence = LicenceSerializer()

    class Meta:
        model = Pilot
        fields = ["username", "callsign", "licence"]

    def update(self, pilot, validated_data):
        for name, value in validated_data.pop("licence", {}).items():
            setattr(pilot.licence, name, value)
        pilot.licence.save()
        return super().update(pilot, validated_data)


class GliderSerializer(serializers.ModelSerializer):
    class Meta:
        model = Glider
        fields = ["id", "registration", "seats"]


class LaunchSerializer(serializers.ModelSerializer):
    class Meta:
        model = Launch
        fields = ["id", "glider", "day"]
