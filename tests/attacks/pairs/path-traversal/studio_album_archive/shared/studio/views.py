from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.exceptions import ValidationError
from rest_framework.parsers import MultiPartParser
from rest_framework.response import Response

from .models import Album
from .serializers import AlbumSerializer, ArchiveSerializer
from .unpack import BadArchive, unpack


class AlbumViewSet(viewsets.ModelViewSet):
    serializer_class = AlbumSerializer

    def get_queryset(self):
        return Album.objects.filter(owner=self.request.user)

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)

    @action(detail=True, methods=["post"], parser_classes=[MultiPartParser])
    def pictures(self, request, pk=None):
        album = self.get_object()
        sent = ArchiveSerializer(data=request.data)
        sent.is_valid(raise_exception=True)
        try:
            count = unpack(sent.validated_data["archive"], album.folder)
        except BadArchive as error:
            raise ValidationError({"archive": [str(error)]})
        album.picture_count = count
        album.save(update_fields=["picture_count"])
        return Response(self.get_serializer(album).data)
