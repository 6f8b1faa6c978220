from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.parsers import MultiPartParser

from .models import Piece
from .serializers import PieceSerializer, ScoreSerializer


class PieceList(generics.ListAPIView):
    queryset = Piece.objects.order_by("composer", "title", "pk")
    serializer_class = PieceSerializer


class ScoreList(generics.ListCreateAPIView):
    serializer_class = ScoreSerializer
    parser_classes = [MultiPartParser]

    def get_piece(self):
        return get_object_or_404(Piece, pk=self.kwargs["pk"])

    def get_queryset(self):
        return self.get_piece().scores.order_by("-uploaded_at", "-pk")

    def perform_create(self, serializer):
        serializer.save(piece=self.get_piece(), uploader=self.request.user)


class ScoreDelete(generics.DestroyAPIView):
    serializer_class = ScoreSerializer

    def get_queryset(self):
        return self.request.user.scores.all()

    def perform_destroy(self, instance):
        file = instance.file
        instance.delete()
        file.delete(save=False)
