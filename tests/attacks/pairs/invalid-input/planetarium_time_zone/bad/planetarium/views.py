from zoneinfo import ZoneInfo

from django.shortcuts import get_object_or_404
from django.utils import timezone
from rest_framework import generics
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Show
from .serializers import ShowSerializer, TimesQuery


class ShowList(generics.ListAPIView):
    queryset = Show.objects.order_by("title", "pk")
    serializer_class = ShowSerializer


class ShowDetail(generics.RetrieveAPIView):
    queryset = Show.objects.all()
    serializer_class = ShowSerializer


class ShowTimes(APIView):
    """The next showings, in the zone of whoever asks."""

    def zone(self):
        name = self.request.query_params.get("tz")
        return ZoneInfo(name) if name else timezone.get_default_timezone()

    def get(self, request, pk):
        show = get_object_or_404(Show, pk=pk)
        query = TimesQuery(data=request.query_params)
        query.is_valid(raise_exception=True)
        zone = self.zone()
        after = query.validated_data.get("after") or timezone.now()
        showings = show.showings.filter(starts__gte=after).order_by("starts")
        if "dome" in query.validated_data:
            showings = showings.filter(dome=query.validated_data["dome"])
        times = [timezone.localtime(showing.starts, zone) for showing in showings[:20]]
        return Response({"show": show.title, "times": [time.isoformat() for time in times]})
