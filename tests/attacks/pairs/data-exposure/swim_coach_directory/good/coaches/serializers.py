from rest_framework import serializers

from .models import Coach, Pool


class PoolSerializer(serializers.ModelSerializer):
    class Meta:
        model = Pool
        fields = ["id", "name", "lanes"]


class CoachSerializer(serializers.ModelSerializer):
    name = serializers.CharField(source="user.get_full_name", read_only=True)
    pool = PoolSerializer(read_only=True)

    class Meta:
        model = Coach
        fields = ["id", "name", "pool", "strokes", "about"]
