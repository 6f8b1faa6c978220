from rest_framework import serializers

from .models import Crown, Practice


class CrownSerializer(serializers.ModelSerializer):
    class Meta:
        model = Crown
        fields = ["id", "tooth", "material", "due"]


class PracticeSerializer(serializers.ModelSerializer):
    class Meta:
        model = Practice
        fields = ["name", "city"]
