from rest_framework import serializers

from .models import Entry, Exercise


class ExerciseSerializer(serializers.ModelSerializer):
    class Meta:
        model = Exercise
        fields = ["id", "name", "how"]


class EntrySerializer(serializers.ModelSerializer):
    class Meta:
        model = Entry
        fields = ["id", "exercise", "day", "pain", "remark"]
        extra_kwargs = {"pain": {"max_value": 10}}
