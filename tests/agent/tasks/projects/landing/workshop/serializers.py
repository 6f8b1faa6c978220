from rest_framework import serializers

from stations.models import Craft

from .models import Part, Repair


class PartSerializer(serializers.ModelSerializer):
    class Meta:
        model = Part
        fields = ["key", "title", "sku", "price", "stock"]


class RepairSerializer(serializers.ModelSerializer):
    craft = serializers.SlugRelatedField(slug_field="code", queryset=Craft.objects.all())

    class Meta:
        model = Repair
        fields = ["key", "craft", "severity", "state", "priority", "description", "closed_at"]
        read_only_fields = ["key", "state", "closed_at"]
