from django.shortcuts import get_object_or_404
from rest_framework import generics

from .models import Note, Visit
from .serializers import NoteSerializer, VisitSerializer


class VisitList(generics.ListCreateAPIView):
    serializer_class = VisitSerializer

    def get_queryset(self):
        return Visit.objects.filter(doctor=self.request.user)

    def perform_create(self, serializer):
        serializer.save(doctor=self.request.user)


class VisitDetail(generics.RetrieveUpdateAPIView):
    serializer_class = VisitSerializer
    lookup_url_kwarg = "visit_pk"

    def get_queryset(self):
        return Visit.objects.filter(doctor=self.request.user)


class NoteList(generics.ListCreateAPIView):
    serializer_class = NoteSerializer

    def get_queryset(self):
        return Note.objects.filter(visit_id=self.kwargs["visit_pk"])

    def perform_create(self, serializer):
        visit = get_object_or_404(Visit, pk=self.kwargs["visit_pk"], doctor=self.request.user)
        serializer.save(visit=visit)
