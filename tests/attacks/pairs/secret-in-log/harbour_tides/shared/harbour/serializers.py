from rest_framework import serializers

from .models import Berth, Harbour


class HarbourSerializer(serializers.ModelSerializer):
    class Meta:
        model = Harbour
        fields = ["code", "name"]


class BerthSerializer(serializers.ModelSerializer):
    harbour = serializers.SlugRelatedField(slug_field="code", queryset=Harbour.objects.all())

    class Meta:
        model = Berth
        fields = ["id", "harbour", "boat"]
