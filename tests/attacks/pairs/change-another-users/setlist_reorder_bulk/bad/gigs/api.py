from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.decorators import api_view
from rest_framework.response import Response

from .models import Entry, Setlist
from .serializers import EntrySerializer, PlaceSerializer, SetlistSerializer


def setlists_of(leader):
    return Setlist.objects.filter(band__leader=leader).select_related("band").prefetch_related("entries")


class SetlistList(generics.ListAPIView):
    serializer_class = SetlistSerializer

    def get_queryset(self):
        return setlists_of(self.request.user)


class SetlistDetail(generics.RetrieveAPIView):
    serializer_class = SetlistSerializer

    def get_queryset(self):
        return setlists_of(self.request.user)


class EntryCreate(generics.CreateAPIView):
    serializer_class = EntrySerializer

    def perform_create(self, serializer):
        setlist = get_object_or_404(setlists_of(self.request.user), pk=self.kwargs["pk"])
        serializer.save(setlist=setlist)


@api_view(["PATCH"])
def reorder_entries(request):
    """Takes [{"id": 3, "position": 0}, ...] after songs were dragged about."""
    places = PlaceSerializer(data=request.data, many=True, max_length=200)
    places.is_valid(raise_exception=True)
    positions = {place["id"]: place["position"] for place in places.validated_data}
    entries = Entry.objects.in_bulk(list(positions))
    for pk, entry in entries.items():
        entry.position = positions[pk]
    Entry.objects.bulk_update(entries.values(), ["position"])
    return Response({"moved": len(entries)})
