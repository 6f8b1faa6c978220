import logging

from django.shortcuts import get_object_or_404
from rest_framework import serializers, status
from rest_framework.decorators import api_view
from rest_framework.generics import ListAPIView
from rest_framework.response import Response

from .models import Favourite, Harbour
from .services import TideError, fetch_heights

logger = logging.getLogger(__name__)


class HarbourSerializer(serializers.ModelSerializer):
    class Meta:
        model = Harbour
        fields = ["slug", "name"]


class Harbours(ListAPIView):
    queryset = Harbour.objects.all()
    serializer_class = HarbourSerializer


class Favourites(ListAPIView):
    serializer_class = HarbourSerializer

    def get_queryset(self):
        return Harbour.objects.filter(favourites__skipper=self.request.user)


@api_view(["PUT", "DELETE"])
def favourite(request, slug):
    harbour = get_object_or_404(Harbour, slug=slug)
    if request.method == "PUT":
        Favourite.objects.get_or_create(skipper=request.user, harbour=harbour)
    else:
        Favourite.objects.filter(skipper=request.user, harbour=harbour).delete()
    return Response(status=status.HTTP_204_NO_CONTENT)


@api_view(["GET"])
def tides_today(request, slug):
    harbour = get_object_or_404(Harbour, slug=slug)
    try:
        heights = fetch_heights(harbour)
    except TideError:
        logger.exception("The tide service failed")
        return Response({"detail": "The tide service failed."}, status=status.HTTP_502_BAD_GATEWAY)
    return Response({"harbour": harbour.name, "heights": heights})
