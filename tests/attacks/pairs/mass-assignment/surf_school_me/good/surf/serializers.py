from rest_framework import serializers

from .models import Lesson, Member


class MemberSerializer(serializers.ModelSerializer):
    class Meta:
        model = Member
        fields = ["id", "username", "first_name", "last_name", "role", "wetsuit_size", "emergency_contact"]
        read_only_fields = ["username", "role"]


class LessonSerializer(serializers.ModelSerializer):
    class Meta:
        model = Lesson
        fields = ["id", "title", "starts_at"]


class StudentSerializer(serializers.ModelSerializer):
    class Meta:
        model = Member
        fields = ["id", "first_name", "last_name", "wetsuit_size", "emergency_contact"]


class RosterSerializer(serializers.ModelSerializer):
    students = StudentSerializer(many=True, read_only=True)

    class Meta:
        model = Lesson
        fields = ["id", "title", "starts_at", "students"]
