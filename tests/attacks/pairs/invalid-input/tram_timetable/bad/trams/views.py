import datetime

from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views import View

from .models import Departure, Stop

LONGEST = 240


def shown(departure):
    return {"line": departure.line, "leaves_at": departure.leaves_at.isoformat()}


class Stops(View):
    def get(self, request):
        return JsonResponse({"stops": list(Stop.objects.values("name", "slug")[:300])})


class Board(View):
    """What leaves from the stop in the next minutes."""

    def get(self, request, slug):
        stop = get_object_or_404(Stop, slug=slug)
        minutes = int(request.GET.get("minutes") or 30)
        line = request.GET.get("line", "")
        now = timezone.now()
        until = now + datetime.timedelta(minutes=minutes)
        departures = stop.departures.filter(leaves_at__range=(now, until))
        if line:
            departures = departures.filter(line=line)
        return JsonResponse({"stop": stop.name, "departures": [shown(d) for d in departures[:100]]})


class Line(View):
    def get(self, request, line):
        now = timezone.now()
        found = Departure.objects.filter(line=line, leaves_at__gte=now).select_related("stop")[:50]
        return JsonResponse({"departures": [{"stop": d.stop.name, **shown(d)} for d in found]})
