from django.shortcuts import get_object_or_404
from rest_framework import generics, status
from rest_framework.response import Response
from rest_framework.views import APIView

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
            return Response({"msg": "The kiln is closed."}, status=status.HTTP_409_CONFLICT)
        serializer.save(firing=firing, potter=request.user)
        return Response(serializer.data, status=status.HTTP_201_CREATED)


class PieceDetail(generics.RetrieveUpdateDestroyAPIView):
    serializer_class = PieceSerializer

    def get_queryset(self):
        return Piece.objects.select_related("firing").filter(potter=self.request.user)

    def delete(self, request, *args, **kwargs):
        piece = self.get_object()
        if piece.firing.closed:
            return Response("Already in the kiln.", status=status.HTTP_409_CONFLICT)
        piece.delete()
        return Response(status=status.HTTP_204_NO_CONTENT)
