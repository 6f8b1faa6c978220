from django.db.models import Q
from rest_framework import generics, status
from rest_framework.exceptions import NotFound
from rest_framework.generics import get_object_or_404
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Note, Section
from .permissions import OfTheSection
from .serializers import NoteSerializer, SectionSerializer


class SectionList(generics.ListAPIView):
    serializer_class = SectionSerializer

    def get_queryset(self):
        user = self.request.user
        return Section.objects.filter(Q(leader=user) | Q(singers=user)).distinct()


class SectionNotes(generics.ListCreateAPIView):
    serializer_class = NoteSerializer

    def get_section(self):
        user = self.request.user
        mine = Q(leader=user)
        if self.request.method in ("GET", "HEAD", "OPTIONS"):
            mine |= Q(singers=user)
        return get_object_or_404(Section.objects.filter(mine).distinct(), pk=self.kwargs["pk"])

    def get_queryset(self):
        return self.get_section().notes.all()

    def create(self, request, *args, **kwargs):
        section = self.get_section()
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        serializer.save(section=section)
        return Response(serializer.data, status=status.HTTP_201_CREATED)


class NoteDetail(APIView):
    permission_classes = [IsAuthenticated, OfTheSection]

    def get_note(self, pk):
        note = Note.objects.select_related("section").filter(pk=pk).first()
        if note is None:
            raise NotFound
        self.check_object_permissions(self.request, note)
        return note

    def get(self, request, pk):
        return Response(NoteSerializer(self.get_note(pk)).data)

    def patch(self, request, pk):
        serializer = NoteSerializer(self.get_note(pk), data=request.data, partial=True)
        serializer.is_valid(raise_exception=True)
        serializer.save()
        return Response(serializer.data)

    def delete(self, request, pk):
        self.get_note(pk).delete()
        return Response(status=status.HTTP_204_NO_CONTENT)
