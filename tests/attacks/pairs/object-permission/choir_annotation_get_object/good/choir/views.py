from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.permissions import IsAuthenticated

from .models import Annotation, Score
from .permissions import IsSingerOrReadOnly
from .serializers import AnnotationSerializer


class AnnotationList(generics.ListCreateAPIView):
    serializer_class = AnnotationSerializer
    permission_classes = [IsAuthenticated]

    def get_queryset(self):
        return Annotation.objects.filter(score__slug=self.kwargs["slug"]).select_related("singer")

    def perform_create(self, serializer):
        score = get_object_or_404(Score, slug=self.kwargs["slug"])
        serializer.save(score=score, singer=self.request.user)


class AnnotationDetail(generics.RetrieveUpdateDestroyAPIView):
    serializer_class = AnnotationSerializer
    permission_classes = [IsAuthenticated, IsSingerOrReadOnly]

    def get_object(self):
        annotation = get_object_or_404(Annotation, score__slug=self.kwargs["slug"], pk=self.kwargs["number"])
        self.check_object_permissions(self.request, annotation)
        return annotation
