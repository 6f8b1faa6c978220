from rest_framework import generics
from rest_framework.generics import get_object_or_404
from rest_framework.permissions import IsAuthenticated

from .models import Piece
from .permissions import CuratesDepartment
from .serializers import PieceSerializer


class PieceList(generics.ListAPIView):
    queryset = Piece.objects.select_related("department")
    serializer_class = PieceSerializer


class PieceDetail(generics.RetrieveUpdateAPIView):
    """A piece by its id, or by the code that is printed on the label."""

    queryset = Piece.objects.select_related("department")
    serializer_class = PieceSerializer
    permission_classes = [IsAuthenticated, CuratesDepartment]

    def get_object(self):
        ref = self.kwargs["ref"]
        lookup = {"code": ref.upper()} if "-" in ref else {"pk": ref}
        piece = get_object_or_404(self.get_queryset(), **lookup)
        self.check_object_permissions(self.request, piece)
        return piece
