from rest_framework import serializers

from .models import Cross, Seedling


class CrossSerializer(serializers.ModelSerializer):
    name = serializers.RegexField(r"^(\w+[-. ]?)+$", max_length=80)
    year = serializers.IntegerField(min_value=1850, max_value=2100)

    class Meta:
        model = Cross
        fields = ["id", "name", "year"]


class OwnCrosses(serializers.PrimaryKeyRelatedField):
    def get_queryset(self):
        return Cross.objects.filter(breeder=self.context["request"].user)


class SeedlingSerializer(serializers.ModelSerializer):
    cross = OwnCrosses()

    class Meta:
        model = Seedling
        fields = ["id", "cross", "pot", "flowered"]
