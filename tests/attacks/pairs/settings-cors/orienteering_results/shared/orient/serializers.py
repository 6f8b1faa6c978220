from rest_framework import serializers

from .models import Course, Run


class CourseSerializer(serializers.ModelSerializer):
    class Meta:
        model = Course
        fields = ["id", "name", "day", "metres"]


class RunSerializer(serializers.ModelSerializer):
    class Meta:
        model = Run
        fields = ["id", "course", "seconds", "heart_rate"]
