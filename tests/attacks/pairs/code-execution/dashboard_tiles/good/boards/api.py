from rest_framework import serializers, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from . import sources
from .models import Tile

SOURCES = {
    "boards.sources.TicketCount": sources.TicketCount,
    "boards.sources.LatestTicket": sources.LatestTicket,
}


class TileSerializer(serializers.ModelSerializer):
    source = serializers.ChoiceField(choices=list(SOURCES))
    options = serializers.DictField(required=False)

    class Meta:
        model = Tile
        fields = ["id", "title", "source", "options"]

    def validate(self, attrs):
        try:
            self.build(attrs.get("source"), attrs.get("options", {}))
        except TypeError as error:
            raise serializers.ValidationError("No such source, or wrong options.") from error
        return attrs

    @staticmethod
    def build(source, options):
        return SOURCES[source](**options)


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
