from rest_framework import serializers

from .models import Team


class TeamSerializer(serializers.ModelSerializer):
    passphrase = serializers.CharField(min_length=10, max_length=100, write_only=True)

    class Meta:
        model = Team
        fields = ["id", "name", "passphrase"]

    def create(self, data):
        team = Team(name=data["name"], captain=data["captain"])
        team.set_passphrase(data["passphrase"])
        team.save()
        return team

    def update(self, team, data):
        team.name = data.get("name", team.name)
        if "passphrase" in data:
            team.set_passphrase(data["passphrase"])
        team.save()
        return team


class JoinSerializer(serializers.Serializer):
    name = serializers.CharField(max_length=60)
    passphrase = serializers.CharField(max_length=100)
