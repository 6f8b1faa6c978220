from django.db.models import Q
from rest_framework import generics
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response
from rest_framework.views import APIView

from . import cursors
from .models import Boat, Encounter
from .serializers import BoatSerializer, EncounterSerializer

SIZE = 20


class BoatList(generics.ListAPIView):
    queryset = Boat.objects.order_by("name")
    serializer_class = BoatSerializer


class EncounterDetail(generics.RetrieveAPIView):
    queryset = Encounter.objects.select_related("boat")
    serializer_class = EncounterSerializer


class EncounterLog(APIView):
    """The newest first; `next` goes on behind the last one given."""

    def get(self, request):
        encounters = Encounter.objects.select_related("boat").order_by("-seen_at", "-pk")
        if cursor := request.query_params.get("cursor"):
            try:
                seen_at, pk = cursors.unpack(cursor)
            except cursors.BadCursor:
                raise ValidationError({"cursor": "Not a cursor of ours."}) from None
            encounters = encounters.filter(Q(seen_at__lt=seen_at) | Q(seen_at=seen_at, pk__lt=pk))
        page = list(encounters[:SIZE])
        following = cursors.pack(page[-1]) if len(page) == SIZE else None
        return Response({"results": EncounterSerializer(page, many=True).data, "next": following})
