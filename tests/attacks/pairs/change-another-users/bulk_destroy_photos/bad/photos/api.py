from rest_framework import serializers, status
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Photo


class PhotosSerializer(serializers.Serializer):
    photos = serializers.ListField(child=serializers.UUIDField(), allow_empty=False, max_length=100)


class RemovePhotos(APIView):
    def post(self, request):
        asked = PhotosSerializer(data=request.data)
        asked.is_valid(raise_exception=True)
        photos = Photo.objects.filter(public_id__in=asked.validated_data["photos"])
        photos.delete()
        return Response(status=status.HTTP_204_NO_CONTENT)
