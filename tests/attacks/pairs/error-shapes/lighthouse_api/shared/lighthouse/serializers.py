from rest_framework import serializers

from .models import Lighthouse, Visit


class LighthouseSerializer(serializers.ModelSerializer):
    class Meta:
        model = Lighthouse
        fields = ["name", "slug", "height_m", "lit"]


class VisitSerializer(serializers.ModelSerializer):
    class Meta:
        model = Visit
        fields = ["id", "on"]
