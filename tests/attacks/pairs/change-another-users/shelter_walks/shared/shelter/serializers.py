from rest_framework import serializers

from .models import Dog, Walk


class DogSerializer(serializers.ModelSerializer):
    class Meta:
        model = Dog
        fields = ["id", "name", "breed", "good_with_children"]


class WalkSerializer(serializers.ModelSerializer):
    class Meta:
        model = Walk
        fields = ["id", "dog", "starts_at", "state"]
        read_only_fields = ["state"]


class WalkNumbersSerializer(serializers.Serializer):
    walks = serializers.ListField(
        child=serializers.IntegerField(min_value=1), allow_empty=False, max_length=50
    )
