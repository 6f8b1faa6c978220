from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.permissions import IsAuthenticated

from .models import Annotation, Score
from .permissions import WriteOwn
from .serializers import AnnotationSerializer, ScoreSerializer


class ScoreList(generics.ListCreateAPIView):
    queryset = Score.objects.select_related("owner").order_by("composer", "title", "pk")
    serializer_class = ScoreSerializer

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)


class ScoreDetail(generics.RetrieveUpdateDestroyAPIView):
    queryset = Score.objects.select_related("owner")
    serializer_class = ScoreSerializer
    permission_classes = [IsAuthenticated, WriteOwn]


class AnnotationList(generics.ListCreateAPIView):
    serializer_class = AnnotationSerializer

    def get_queryset(self):
        score = get_object_or_404(Score, pk=self.kwargs["pk"])
        return score.annotations.select_related("author").order_by("bar", "pk")

    def perform_create(self, serializer):
        score = get_object_or_404(Score, pk=self.kwargs["pk"])
        serializer.save(score=score, author=self.request.user)


class AnnotationDetail(generics.RetrieveUpdateDestroyAPIView):
    queryset = Annotation.objects.select_related("author")
    serializer_class = AnnotationSerializer
    permission_classes = [IsAuthenticated, WriteOwn]
