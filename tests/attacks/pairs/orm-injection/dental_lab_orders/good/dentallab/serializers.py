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


class CrownQuery(serializers.Serializer):
    material = serializers.ChoiceField(choices=Crown.Material.choices, required=False)
    tooth = serializers.IntegerField(required=False, min_value=11, max_value=48)
    due = serializers.DateField(required=False)
