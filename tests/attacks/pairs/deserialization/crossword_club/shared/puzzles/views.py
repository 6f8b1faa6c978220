from django.shortcuts import get_object_or_404
from rest_framework import generics, status
from rest_framework.response import Response

from .dumps import load_dump
from .models import Puzzle
from .serializers import DumpSerializer, PuzzleSerializer, SolveSerializer


class PuzzleList(generics.ListAPIView):
    queryset = Puzzle.objects.order_by("title", "pk")
    serializer_class = PuzzleSerializer


class MyPuzzle(generics.RetrieveUpdateDestroyAPIView):
    serializer_class = PuzzleSerializer

    def get_queryset(self):
        return self.request.user.puzzles.all()


class Solves(generics.ListCreateAPIView):
    serializer_class = SolveSerializer

    def get_queryset(self):
        return self.request.user.solves.filter(puzzle=self.kwargs["pk"]).order_by("seconds", "pk")

    def perform_create(self, serializer):
        puzzle = get_object_or_404(Puzzle, pk=self.kwargs["pk"])
        serializer.save(puzzle=puzzle, solver=self.request.user)


class ImportPuzzles(generics.GenericAPIView):
    serializer_class = DumpSerializer

    def post(self, request):
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        loaded = load_dump(serializer.validated_data["dump"], request.user)
        return Response({"loaded": loaded}, status=status.HTTP_201_CREATED)
