from django.shortcuts import get_object_or_404
from rest_framework import generics, permissions

from .models import Glossary
from .permissions import TranslatorWrites
from .serializers import GlossaryRowSerializer, GlossarySerializer


class GlossaryList(generics.ListAPIView):
    permission_classes = [permissions.AllowAny]
    queryset = Glossary.objects.filter(public=True)
    serializer_class = GlossaryRowSerializer


class GlossaryCreate(generics.CreateAPIView):
    serializer_class = GlossarySerializer

    def perform_create(self, serializer):
        serializer.save(translator=self.request.user)


class GlossaryDetail(generics.RetrieveUpdateDestroyAPIView):
    """Addresses are printed in upper case on leaflets, so the slug is lowered first."""

    permission_classes = [TranslatorWrites]
    queryset = Glossary.objects.filter(public=True)
    serializer_class = GlossarySerializer

    def get_object(self):
        return get_object_or_404(self.get_queryset(), slug=self.kwargs["slug"].lower())
