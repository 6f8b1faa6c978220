from django.contrib.auth.decorators import login_required
from django.core.cache import cache
from django.db import IntegrityError, transaction
from django.db.models import Max, Min
from django.http import JsonResponse
from django.views.decorators.cache import cache_control, cache_page
from django.views.decorators.http import require_GET, require_POST

from .forms import ReadingForm
from .models import Reading, Tariff


def summarize(user):
    readings = Reading.objects.filter(household=user)
    ends = readings.aggregate(first=Min("kwh"), last=Max("kwh"))
    used = (ends["last"] or 0) - (ends["first"] or 0)
    return {"household": user.get_full_name(), "used_kwh": used, "readings": readings.count()}


@require_GET
@cache_page(60 * 60)
def tariffs(request):
    return JsonResponse({"tariffs": list(Tariff.objects.values("name", "cents_per_kwh")[:100])})


@require_GET
@login_required
@cache_control(private=True, no_cache=True)
def summary(request):
    """Years of readings are slow to sum up, so the sums are kept for ten minutes."""
    return JsonResponse(cache.get_or_set(f"summary:{request.user.pk}", lambda: summarize(request.user), 60 * 10))


@require_GET
@login_required
def latest(request):
    rows = Reading.objects.filter(household=request.user)[:31]
    return JsonResponse({"readings": [{"day": r.day, "kwh": r.kwh} for r in rows]})


@require_POST
@login_required
def add(request):
    form = ReadingForm(request.POST, instance=Reading(household=request.user))
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    try:
        with transaction.atomic():
            form.save()
    except IntegrityError:
        return JsonResponse({"errors": {"day": ["There is a reading of that day."]}}, status=409)
    return JsonResponse({"day": form.instance.day}, status=201)
