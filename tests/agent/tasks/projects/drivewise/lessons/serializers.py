from rest_framework import serializers

from .models import Exam, Invoice, Lesson


class LessonSerializer(serializers.ModelSerializer):
    pupil_name = serializers.CharField(source="pupil.__str__", read_only=True)
    instructor_name = serializers.SerializerMethodField()
    plate = serializers.CharField(source="car.plate", read_only=True)
    branch = serializers.CharField(source="car.branch.name", read_only=True)
    skills = serializers.SlugRelatedField(slug_field="name", many=True, read_only=True)

    class Meta:
        model = Lesson
        fields = (
            "id",
            "pupil_name",
            "instructor_name",
            "plate",
            "branch",
            "starts_at",
            "state",
            "skills",
        )

    def get_instructor_name(self, lesson):
        return str(lesson.instructor)


class ExamSerializer(serializers.ModelSerializer):
    class Meta:
        model = Exam
        fields = ("id", "pupil", "taken_on", "points", "grade")


class InvoiceSerializer(serializers.ModelSerializer):
    class Meta:
        model = Invoice
        fields = ("id", "number", "pupil", "amount", "is_paid")
        read_only_fields = ("number", "pupil", "amount", "is_paid")
