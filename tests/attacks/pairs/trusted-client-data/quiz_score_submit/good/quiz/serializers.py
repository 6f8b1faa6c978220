from rest_framework import serializers

from .models import Attempt, Question, Quiz


class QuestionSerializer(serializers.ModelSerializer):
    class Meta:
        model = Question
        fields = ["id", "text", "options"]


class QuizSerializer(serializers.ModelSerializer):
    questions = QuestionSerializer(many=True, read_only=True)

    class Meta:
        model = Quiz
        fields = ["id", "title", "pass_mark", "questions"]


class AttemptSerializer(serializers.ModelSerializer):
    answers = serializers.DictField(child=serializers.IntegerField(min_value=0))

    class Meta:
        model = Attempt
        fields = ["answers", "score", "passed", "made_at"]
        read_only_fields = ["score", "made_at"]

    def validate(self, data):
        questions = self.context["quiz"].questions.all()
        if set(data["answers"]) != {str(question.pk) for question in questions}:
            raise serializers.ValidationError("Answer every question of this quiz.")
        data["score"] = sum(data["answers"][str(q.pk)] == q.right_option for q in questions)
        return data
