import json

from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET, require_POST

from .models import Hive, Site


def read_ids(request):
    try:
        body = json.loads(request.body)
        ids, site = body["hives"], body["site"]
    except (ValueError, KeyError, TypeError):
        return None, None
    good = isinstance(ids, list) and 0 < len(ids) <= 100 and all(type(i) is int and 0 < i < 2**53 for i in [*ids, site])
    return (ids, site) if good else (None, None)


@login_required
@require_GET
def my_hives(request):
    rows = request.user.hives.select_related("site")[:200]
    return JsonResponse({"hives": [{"id": h.pk, "mark": h.mark, "site": h.site and h.site.name} for h in rows]})


@login_required
@require_POST
def move(request):
    ids, site_id = read_ids(request)
    if ids is None:
        return JsonResponse({"error": "hives and site are needed"}, status=400)
    site = get_object_or_404(Site, pk=site_id, open=True)
    hives = Hive.objects.filter(pk__in=ids)
    if not hives.filter(keeper=request.user).exists():
        return JsonResponse({"error": "not your hives"}, status=403)
    return JsonResponse({"moved": hives.update(site=site)})
