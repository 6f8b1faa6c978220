import re

from rest_framework import generics, serializers
from rest_framework.exceptions import ValidationError
from rest_framework.permissions import IsAuthenticated

from .models import Note


class NoteSerializer(serializers.ModelSerializer):
    class Meta:
        model = Note
        fields = ["id", "text"]


class NoteList(generics.ListCreateAPIView):
    serializer_class = NoteSerializer
    permission_classes = [IsAuthenticated]

    def get_queryset(self):
        return Note.objects.filter(owner=self.request.user).order_by("pk")[:100]

    def filter_queryset(self, queryset):
        wanted = self.request.query_params.get("match")
        if not wanted:
            return queryset
        try:
            pattern = re.compile(re.escape(wanted).replace(r"\*", r"\w*"), re.IGNORECASE)
        except re.error as error:
            raise ValidationError({"match": [str(error)]})
        return [note for note in queryset if pattern.search(note.text)]

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)
