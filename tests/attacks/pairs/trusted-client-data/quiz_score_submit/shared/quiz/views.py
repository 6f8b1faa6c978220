from django.db import IntegrityError, transaction
from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.exceptions import ValidationError

from .models import Quiz
from .serializers import AttemptSerializer, QuizSerializer


class QuizDetail(generics.RetrieveAPIView):
    queryset = Quiz.objects.prefetch_related("questions")
    serializer_class = QuizSerializer


class SubmitAttempt(generics.CreateAPIView):
    serializer_class = AttemptSerializer

    def get_serializer_context(self):
        quiz = get_object_or_404(Quiz, pk=self.kwargs["pk"])
        return {**super().get_serializer_context(), "quiz": quiz}

    def perform_create(self, serializer):
        try:
            with transaction.atomic():
                serializer.save(user=self.request.user, quiz=serializer.context["quiz"])
        except IntegrityError as error:
            raise ValidationError("You have taken this quiz already.") from error
