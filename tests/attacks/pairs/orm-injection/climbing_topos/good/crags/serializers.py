from rest_framework import serializers

from .models import Line


class LineSerializer(serializers.ModelSerializer):
    setter = serializers.ReadOnlyField(source="setter.username")

    class Meta:
        model = Line
        fields = ["id", "wall", "setter", "name", "grade"]


class ConditionSerializer(serializers.Serializer):
    field = serializers.ChoiceField(["name", "grade", "wall__name", "setter__username"])
    how = serializers.ChoiceField(["iexact", "icontains", "istartswith"])
    value = serializers.CharField(max_length=60)
