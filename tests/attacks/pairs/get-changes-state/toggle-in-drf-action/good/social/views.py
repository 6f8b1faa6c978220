from rest_framework import serializers, viewsets
from rest_framework.decorators import action
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from .models import Artist


class ArtistSerializer(serializers.ModelSerializer):
    class Meta:
        model = Artist
        fields = ["id", "name"]


class ArtistViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Artist.objects.order_by("name")
    serializer_class = ArtistSerializer

    @action(detail=True, methods=["post"], permission_classes=[IsAuthenticated])
    def follow(self, request, pk=None):
        artist = self.get_object()
        if artist.followers.filter(pk=request.user.pk).exists():
            artist.followers.remove(request.user)
            return Response({"following": False})
        artist.followers.add(request.user)
        return Response({"following": True})
