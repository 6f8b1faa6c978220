from rest_framework import serializers

from .models import Course, Mark


class CourseSerializer(serializers.ModelSerializer):
    class Meta:
        model = Course
        fields = ["id", "title", "level"]


class MarkSerializer(serializers.ModelSerializer):
    course = CourseSerializer(read_only=True)

    class Meta:
        model = Mark
        fields = ["id", "student", "course", "points", "comment", "given_on"]
