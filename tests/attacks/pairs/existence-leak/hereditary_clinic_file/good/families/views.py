from rest_framework import generics

from .models import FamilyFile
from .serializers import FamilyFileSerializer, MessageSerializer


def file_for(user, slug):
    return generics.get_object_or_404(user.family_files, slug=slug)


class FileList(generics.ListAPIView):
    serializer_class = FamilyFileSerializer

    def get_queryset(self):
        return self.request.user.family_files.all()


class FileDetail(generics.RetrieveAPIView):
    serializer_class = FamilyFileSerializer

    def get_object(self):
        return file_for(self.request.user, self.kwargs["slug"])


class FileMessages(generics.ListCreateAPIView):
    serializer_class = MessageSerializer

    def get_queryset(self):
        file = file_for(self.request.user, self.kwargs["slug"])
        return file.messages.select_related("author")

    def perform_create(self, serializer):
        file = file_for(self.request.user, self.kwargs["slug"])
        serializer.save(author=self.request.user, file=file)
