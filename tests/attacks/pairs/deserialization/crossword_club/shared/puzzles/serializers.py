from rest_framework import serializers

from .models import Puzzle, Solve


class PuzzleSerializer(serializers.ModelSerializer):
    class Meta:
        model = Puzzle
        fields = ["id", "title", "grid"]


class SolveSerializer(serializers.ModelSerializer):
    class Meta:
        model = Solve
        fields = ["id", "seconds"]


class DumpSerializer(serializers.Serializer):
    dump = serializers.CharField(max_length=100_000)
