from rest_framework import serializers

from .models import Run


class RunSerializer(serializers.ModelSerializer):
    runner = serializers.CharField(source="runner.username", read_only=True)

    class Meta:
        model = Run
        fields = ["id", "runner", "day", "metres", "seconds"]
        extra_kwargs = {"metres": {"min_value": 100}, "seconds": {"min_value": 10}}
