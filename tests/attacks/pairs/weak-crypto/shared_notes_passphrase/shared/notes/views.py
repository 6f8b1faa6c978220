from django.shortcuts import get_object_or_404
from rest_framework.exceptions import PermissionDenied
from rest_framework.generics import ListCreateAPIView
from rest_framework.response import Response
from rest_framework.throttling import UserRateThrottle
from rest_framework.views import APIView

from .models import Note
from .serializers import NoteSerializer, OpenSerializer


class OpenThrottle(UserRateThrottle):
    scope = "open-note"
    rate = "5/min"


class NoteList(ListCreateAPIView):
    serializer_class = NoteSerializer

    def get_queryset(self):
        return Note.objects.filter(author=self.request.user).order_by("-pk")

    def perform_create(self, serializer):
        serializer.save(author=self.request.user)


class OpenNote(APIView):
    """A note of someone else is read with its passphrase."""

    throttle_classes = [OpenThrottle]

    def post(self, request, pk):
        serializer = OpenSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        note = get_object_or_404(Note, pk=pk)
        if not note.opens_with(serializer.validated_data["passphrase"]):
            raise PermissionDenied("Wrong passphrase.")
        return Response({"title": note.title, "text": note.text})
