from rest_framework import generics
from rest_framework.permissions import IsAuthenticated

from .models import Question
from .serializers import AnswerSerializer, QuestionSerializer


class AuthorMixin:
    def perform_create(self, serializer):
        serializer.save(author=self.request.user)


class QuestionList(AuthorMixin, generics.ListCreateAPIView):
    queryset = Question.objects.select_related("author")
    serializer_class = QuestionSerializer


class QuestionDetail(generics.RetrieveAPIView):
    queryset = Question.objects.select_related("author")
    serializer_class = QuestionSerializer


class AnswerCreate(AuthorMixin, generics.CreateAPIView):
    serializer_class = AnswerSerializer
    permission_classes = [IsAuthenticated]
