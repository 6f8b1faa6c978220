from django.core.exceptions import ValidationError as RowError
from rest_framework import serializers

from .models import Course, Lesson
from .planning import plan_course


class LessonSerializer(serializers.ModelSerializer):
    class Meta:
        model = Lesson
        fields = ["day", "place"]
        validators = []


class CourseSerializer(serializers.ModelSerializer):
    lessons = LessonSerializer(many=True, allow_empty=False, max_length=20)

    class Meta:
        model = Course
        fields = ["id", "title", "lessons"]

    def create(self, values):
        try:
            return plan_course(**values)
        except RowError as error:
            raise serializers.ValidationError({"lessons": error.messages}) from error
