from rest_framework import generics, viewsets
from rest_framework.decorators import action
from rest_framework.permissions import AllowAny, IsAuthenticated
from rest_framework.response import Response

from .models import Piece
from .permissions import IsChoreographer
from .serializers import NoteSerializer, PieceSerializer, ProgrammeSerializer


class Programme(generics.ListAPIView):
    permission_classes = [AllowAny]
    queryset = Piece.objects.filter(on_stage=True)
    serializer_class = ProgrammeSerializer


class PieceViewSet(viewsets.ModelViewSet):
    permission_classes = [IsAuthenticated & IsChoreographer]
    queryset = Piece.objects.prefetch_related("notes")
    serializer_class = PieceSerializer

    def get_queryset(self):
        queryset = super().get_queryset()
        if self.action == "list":
            queryset = queryset.filter(choreographer=self.request.user)
        return queryset

    def perform_create(self, serializer):
        serializer.save(choreographer=self.request.user)

    @action(detail=True, methods=["post"])
    def note(self, request, pk=None):
        piece = self.get_object()
        serializer = NoteSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        serializer.save(piece=piece)
        return Response(serializer.data, status=201)
