from django.utils.module_loading import import_string
from rest_framework import serializers, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import Tile


class TileSerializer(serializers.ModelSerializer):
    options = serializers.DictField(required=False)

    class Meta:
        model = Tile
        fields = ["id", "title", "source", "options"]

    def validate(self, attrs):
        try:
            self.build(attrs.get("source"), attrs.get("options", {}))
        except (ImportError, TypeError) as error:
            raise serializers.ValidationError("No such source, or wrong options.") from error
        return attrs

    @staticmethod
    def build(source, options):
        return import_string(source)(**options)


class TileViewSet(viewsets.ModelViewSet):
    serializer_class = TileSerializer
    http_method_names = ["get", "post", "put", "delete", "head", "options"]

    def get_queryset(self):
        return Tile.objects.filter(owner=self.request.user)

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)

    @action(detail=True)
    def value(self, request, pk=None):
        tile = self.get_object()
        source = TileSerializer.build(tile.source, tile.options)
        return Response({"value": source(request.user)})
