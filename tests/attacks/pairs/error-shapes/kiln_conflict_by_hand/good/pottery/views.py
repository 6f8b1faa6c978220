from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.response import Response
from rest_framework.views import APIView

from .errors import Conflict
from .models import Firing, Piece
from .serializers import FiringSerializer, PieceSerializer


class FiringList(generics.ListAPIView):
    queryset = Firing.objects.order_by("-starts", "pk")
    serializer_class = FiringSerializer


class AddPiece(APIView):
    def post(self, request, pk):
        firing = get_object_or_404(Firing, pk=pk)
        serializer = PieceSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        if firing.closed:
            raise Conflict("The kiln is closed.")
        serializer.save(firing=firing, potter=request.user)
        return Response(serializer.data, status=201)


class PieceDetail(generics.RetrieveUpdateDestroyAPIView):
    serializer_class = PieceSerializer

    def get_queryset(self):
        return Piece.objects.select_related("firing").filter(potter=self.request.user)

    def delete(self, request, *args, **kwargs):
        piece = self.get_object()
        if piece.firing.closed:
            raise Conflict("Already in the kiln.")
        piece.delete()
        return Response(status=204)
