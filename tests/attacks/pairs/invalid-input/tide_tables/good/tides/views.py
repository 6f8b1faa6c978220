import datetime

from django.contrib.auth.decorators import login_required
from django.db import connection
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from .forms import AlarmForm, DayForm
from .models import Alarm, Station

HIGHEST = "SELECT MAX(centimetres) FROM tides_level WHERE station_id = %s"


@require_GET
def stations(request):
    return JsonResponse({"stations": list(Station.objects.values("slug", "name")[:500])})


@require_GET
def levels(request, slug):
    station = get_object_or_404(Station, slug=slug)
    form = DayForm(request.GET)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    day = form.cleaned_data["day"] or timezone.now().date()
    start = datetime.datetime.combine(day, datetime.time.min, datetime.timezone.utc)
    end = datetime.datetime.combine(day, datetime.time.max, datetime.timezone.utc)
    found = station.levels.filter(at__range=(start, end))[:300]
    return JsonResponse({"day": day, "levels": [{"at": level.at, "cm": level.centimetres} for level in found]})


@require_GET
def highest(request, slug):
    station = get_object_or_404(Station, slug=slug)
    with connection.cursor() as cursor:
        cursor.execute(HIGHEST, [station.pk])
        (top,) = cursor.fetchone()
    return JsonResponse({"station": slug, "highest": top})


@login_required
@require_http_methods(["GET", "POST"])
def alarms(request):
    if request.method == "GET":
        rows = request.user.alarms.select_related("station")[:100]
        return JsonResponse({"alarms": [{"station": a.station.slug, "cm": a.centimetres} for a in rows]})
    form = AlarmForm(request.POST, instance=Alarm(user=request.user))
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    return JsonResponse({"id": form.save().pk}, status=201)
