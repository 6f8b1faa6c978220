from rest_framework import viewsets

from .models import Collection, Piece
from .serializers import CollectionSerializer, PieceSerializer


class CollectionViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Collection.objects.all()
    serializer_class = CollectionSerializer


class PieceViewSet(viewsets.ReadOnlyModelViewSet):
    serializer_class = PieceSerializer

    def get_queryset(self):
        pieces = Piece.objects.select_related("collection")
        if self.request.query_params.get("on_display") == "1":
            pieces = pieces.filter(on_display=True)
        words = self.request.query_params.get("q", "").strip()[:60]
        if words:
            pieces = pieces.filter(title__icontains=words)
        return pieces
