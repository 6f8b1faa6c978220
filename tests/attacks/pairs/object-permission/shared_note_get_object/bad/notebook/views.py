from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.permissions import IsAuthenticated

from .models import Note
from .permissions import AuthorOrReader
from .serializers import NoteSerializer


class NoteList(generics.ListCreateAPIView):
    serializer_class = NoteSerializer

    def get_queryset(self):
        return Note.objects.filter(author=self.request.user)

    def perform_create(self, serializer):
        serializer.save(author=self.request.user)


class NoteDetail(generics.RetrieveUpdateDestroyAPIView):
    queryset = Note.objects.select_related("author")
    serializer_class = NoteSerializer
    permission_classes = [IsAuthenticated, AuthorOrReader]

    def get_object(self):
        return get_object_or_404(self.get_queryset(), uid=self.kwargs["uid"])
