from rest_framework import serializers

from .models import Course


class CourseSerializer(serializers.ModelSerializer):
    class Meta:
        model = Course
        fields = ["id", "title", "starts", "workshop", "teacher"]
        depth = 1


class NewCourseSerializer(serializers.ModelSerializer):
    class Meta:
        model = Course
        fields = ["title", "starts", "workshop"]
