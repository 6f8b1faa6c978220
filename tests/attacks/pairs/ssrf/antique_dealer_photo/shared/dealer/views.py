from django.core.files.base import ContentFile
from django.utils.crypto import get_random_string
from rest_framework import serializers, status, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import Photo, Piece
from .photos import NoPhoto, load_photo
from .serializers import PhotoSerializer, PieceSerializer


class PieceViewSet(viewsets.ModelViewSet):
    serializer_class = PieceSerializer

    def get_queryset(self):
        return Piece.objects.filter(dealer=self.request.user)

    def perform_create(self, serializer):
        serializer.save(dealer=self.request.user)

    @action(detail=True, methods=["post"], url_path="photo-from-address")
    def photo_from_address(self, request, pk=None):
        piece = self.get_object()
        serializer = PhotoSerializer(data=request.data, context={"request": request})
        serializer.is_valid(raise_exception=True)
        source = serializer.validated_data["source"]
        try:
            data = load_photo(source)
        except NoPhoto as error:
            raise serializers.ValidationError({"source": [str(error)]}) from error
        photo = Photo(piece=piece, source=source)
        photo.image.save(f"{get_random_string(24)}.jpg", ContentFile(data))
        answer = PhotoSerializer(photo, context={"request": request})
        return Response(answer.data, status=status.HTTP_201_CREATED)
