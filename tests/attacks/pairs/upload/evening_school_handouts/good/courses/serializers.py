from pathlib import PurePath

from rest_framework import serializers

from .models import Course, Handout

MEGABYTES_8 = 8 * 1024 * 1024
TAKEN = {".pdf", ".txt", ".png", ".jpg", ".jpeg", ".odt", ".docx"}


class CourseSerializer(serializers.ModelSerializer):
    class Meta:
        model = Course
        fields = ["id", "title"]


class HandoutSerializer(serializers.ModelSerializer):
    document = serializers.FileField(write_only=True, max_length=100)

    class Meta:
        model = Handout
        fields = ["id", "course", "title", "document", "added_at"]

    def validate_course(self, course):
        if not Course.objects.of(self.context["request"].user).filter(pk=course.pk).exists():
            raise serializers.ValidationError("There is no such course.")
        return course

    def validate_document(self, document):
        if document.size > MEGABYTES_8:
            raise serializers.ValidationError("A handout has eight megabytes at most.")
        if PurePath(document.name).suffix.lower() not in TAKEN:
            raise serializers.ValidationError("Files of this kind are not taken.")
        return document
