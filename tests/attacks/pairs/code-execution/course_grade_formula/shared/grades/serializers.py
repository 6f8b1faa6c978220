from rest_framework import serializers

from .formula import FormulaError, evaluate
from .models import Course, Mark


class CourseSerializer(serializers.ModelSerializer):
    class Meta:
        model = Course
        fields = ["id", "title", "formula"]

    def validate_formula(self, formula):
        try:
            evaluate(formula, {"exam": 1, "homework": 1})
        except FormulaError:
            raise serializers.ValidationError("Use exam, homework, numbers and + - * /.") from None
        return formula


class MarkSerializer(serializers.ModelSerializer):
    class Meta:
        model = Mark
        fields = ["id", "student", "exam", "homework"]
