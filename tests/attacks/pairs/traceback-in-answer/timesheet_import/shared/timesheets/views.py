from rest_framework import generics

from .serializers import EntrySerializer, ImportSerializer


class Imports(generics.ListCreateAPIView):
    serializer_class = ImportSerializer

    def get_queryset(self):
        return self.request.user.imports.order_by("-made_at", "-pk")

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)


class ImportDetail(generics.RetrieveDestroyAPIView):
    serializer_class = ImportSerializer

    def get_queryset(self):
        return self.request.user.imports.all()


class Entries(generics.ListAPIView):
    serializer_class = EntrySerializer

    def get_queryset(self):
        return self.request.user.entries.order_by("-day", "-pk")
