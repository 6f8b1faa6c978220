from rest_framework import serializers

from .models import Dancer


class DancerSerializer(serializers.ModelSerializer):
    class Meta:
        model = Dancer
        fields = ["id", "name", "level"]
