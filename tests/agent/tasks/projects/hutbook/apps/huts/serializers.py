from rest_framework import serializers

from .models import Hut, Region, Review


class RegionSerializer(serializers.ModelSerializer):
    class Meta:
        model = Region
        fields = ["id", "name"]


class HutSerializer(serializers.ModelSerializer):
    class Meta:
        model = Hut
        fields = ["id", "name", "slug", "region", "altitude", "beds", "price"]


class ReviewSerializer(serializers.ModelSerializer):
    hut = serializers.SlugRelatedField("slug", queryset=Hut.objects.all())
    author = serializers.CharField(source="author.username", read_only=True)

    class Meta:
        model = Review
        fields = ["id", "hut", "author", "stars", "text", "created_at"]
