from django.contrib.auth import get_user_model
from rest_framework import serializers

from .models import Course


class TeacherSerializer(serializers.ModelSerializer):
    class Meta:
        model = get_user_model()
        fields = ["first_name", "last_name"]


class CourseSerializer(serializers.ModelSerializer):
    teacher = TeacherSerializer(read_only=True)

    class Meta:
        model = Course
        fields = ["id", "title", "starts", "workshop", "teacher"]
        depth = 1


class NewCourseSerializer(serializers.ModelSerializer):
    class Meta:
        model = Course
        fields = ["title", "starts", "workshop"]
