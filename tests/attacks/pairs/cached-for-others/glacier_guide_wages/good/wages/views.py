from django.contrib.auth.decorators import login_required
from django.core.cache import cache
from django.db.models import Count, Sum
from django.http import Http404, JsonResponse
from django.views.decorators.http import require_safe

HOUR = 3600


@require_safe
@login_required
async def month(request, year, number):
    if not (2000 <= year <= 2100 and 1 <= number <= 12):
        raise Http404
    guide = await request.auser()
    key = f"wages:{guide.pk}:{year}-{number}"
    told = await cache.aget(key)
    if told is None:
        tours = guide.tours.filter(day__year=year, day__month=number)
        told = await tours.aaggregate(tours=Count("pk"), wage=Sum("wage"))
        await cache.aset(key, told, HOUR)
    return JsonResponse(told)
