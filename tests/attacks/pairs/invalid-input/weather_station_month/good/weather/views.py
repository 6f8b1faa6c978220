import calendar
from datetime import date

from django.db.models import Avg, Max, Min, Sum
from django.http import JsonResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_GET

from .models import Station


@require_GET
def stations(request):
    return render(request, "weather/stations.html", {"stations": Station.objects.all()[:200]})


@require_GET
def latest(request, slug):
    station = get_object_or_404(Station, slug=slug)
    row = station.readings.last()
    return render(request, "weather/latest.html", {"station": station, "reading": row})


@require_GET
def month(request, slug):
    """?year=2026&month=11, this month without them."""
    station = get_object_or_404(Station, slug=slug)
    today = timezone.localdate()
    try:
        year = int(request.GET.get("year", today.year))
        number = int(request.GET.get("month", today.month))
        first = date(year, number, 1)
    except (ValueError, OverflowError):
        return JsonResponse({"error": "year and month must be a year and a month."}, status=400)
    last = first.replace(day=calendar.monthrange(year, number)[1])
    rows = station.readings.filter(day__range=(first, last))
    sums = rows.aggregate(lowest=Min("low"), highest=Max("high"), mean_high=Avg("high"), total_rain=Sum("rain"))
    return JsonResponse({"station": station.name, "from": first, "to": last, **sums})
