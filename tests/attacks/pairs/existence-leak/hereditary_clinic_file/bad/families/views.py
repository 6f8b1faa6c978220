from rest_framework import generics
from rest_framework.exceptions import PermissionDenied

from .models import FamilyFile
from .serializers import FamilyFileSerializer, MessageSerializer


def file_for(user, slug):
    file = generics.get_object_or_404(FamilyFile, slug=slug)
    if not file.members.filter(pk=user.pk).exists():
        raise PermissionDenied("You are not a member of this family.")
    return file


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
