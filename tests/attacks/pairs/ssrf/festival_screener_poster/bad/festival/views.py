from django.http import HttpResponse
from rest_framework import serializers, status, viewsets
from rest_framework.decorators import action
from rest_framework.exceptions import NotFound, ValidationError
from rest_framework.response import Response

from .models import Film
from .posters import PosterError, fetch_poster


class FilmSerializer(serializers.ModelSerializer):
    class Meta:
        model = Film
        fields = ["id", "edition", "title", "minutes"]


class PosterSerializer(serializers.Serializer):
    url = serializers.URLField(max_length=300)


class FilmViewSet(viewsets.ModelViewSet):
    serializer_class = FilmSerializer

    def get_queryset(self):
        return Film.objects.filter(submitter=self.request.user).defer("poster").order_by("-pk")

    def perform_create(self, serializer):
        serializer.save(submitter=self.request.user)

    @action(detail=True, methods=["put"], serializer_class=PosterSerializer)
    def poster(self, request, pk=None):
        film = self.get_object()
        body = self.get_serializer(data=request.data)
        body.is_valid(raise_exception=True)
        try:
            film.poster = fetch_poster(body.validated_data["url"])
        except PosterError as error:
            raise ValidationError({"url": str(error)}) from None
        film.save(update_fields=["poster"])
        return Response(status=status.HTTP_204_NO_CONTENT)

    @poster.mapping.get
    def show_poster(self, request, pk=None):
        film = self.get_object()
        if not film.poster:
            raise NotFound
        return HttpResponse(
            bytes(film.poster),
            content_type="application/octet-stream",
            headers={"Content-Disposition": 'attachment; filename="poster"'},
        )
