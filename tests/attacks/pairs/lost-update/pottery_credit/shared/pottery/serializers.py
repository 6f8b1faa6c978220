from rest_framework import serializers

from .models import Firing, Kiln


class KilnSerializer(serializers.ModelSerializer):
    class Meta:
        model = Kiln
        fields = ["id", "name", "credit_per_firing"]


class FiringSerializer(serializers.ModelSerializer):
    kiln = serializers.PrimaryKeyRelatedField(queryset=Kiln.objects.filter(broken=False))

    class Meta:
        model = Firing
        fields = ["id", "kiln", "day"]
