from rest_framework import serializers

from .models import Race


class AddressSerializer(serializers.Serializer):
    email = serializers.EmailField(max_length=254)


class CodeSerializer(serializers.Serializer):
    code = serializers.CharField(max_length=200)


class RaceSerializer(serializers.ModelSerializer):
    class Meta:
        model = Race
        fields = ["id", "name", "starts_at"]
