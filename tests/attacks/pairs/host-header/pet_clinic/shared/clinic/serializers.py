from rest_framework import serializers

from .models import Pet, Visit


class PetSerializer(serializers.ModelSerializer):
    class Meta:
        model = Pet
        fields = ["id", "name", "species"]


class VisitSerializer(serializers.ModelSerializer):
    class Meta:
        model = Visit
        fields = ["id", "day", "findings"]


class AskSerializer(serializers.Serializer):
    email = serializers.EmailField(max_length=254)


class EnterSerializer(serializers.Serializer):
    token = serializers.CharField(max_length=100)
