from rest_framework import serializers

from .models import Course, Essay


class CourseSerializer(serializers.ModelSerializer):
    class Meta:
        model = Course
        fields = ["id", "name"]


class OwnCourses(serializers.PrimaryKeyRelatedField):
    def get_queryset(self):
        return Course.objects.filter(students=self.context["request"].user)


class EssaySerializer(serializers.ModelSerializer):
    course = OwnCourses()

    class Meta:
        model = Essay
        fields = ["id", "course", "title", "text"]
