from django.db import transaction
from rest_framework import serializers

from .models import Bottle, Pour, Tasting


class BottleSerializer(serializers.ModelSerializer):
    class Meta:
        model = Bottle
        fields = ["id", "wine", "opened"]
        read_only_fields = ["opened"]


class OwnBottles(serializers.PrimaryKeyRelatedField):
    def get_queryset(self):
        return Bottle.objects.filter(owner=self.context["request"].user)


class PourSerializer(serializers.ModelSerializer):
    bottle = OwnBottles()
    wine = serializers.CharField(source="bottle.wine", read_only=True)

    class Meta:
        model = Pour
        fields = ["bottle", "wine", "points"]


class TastingSerializer(serializers.ModelSerializer):
    pours = PourSerializer(many=True, allow_empty=False, max_length=20)

    class Meta:
        model = Tasting
        fields = ["id", "held_on", "pours"]

    @transaction.atomic
    def create(self, validated_data):
        pours = validated_data.pop("pours")
        tasting = Tasting.objects.create(**validated_data)
        Pour.objects.bulk_create(Pour(tasting=tasting, **pour) for pour in pours)
        Bottle.objects.filter(pk__in=[pour["bottle"].pk for pour in pours]).update(opened=True)
        return tasting
