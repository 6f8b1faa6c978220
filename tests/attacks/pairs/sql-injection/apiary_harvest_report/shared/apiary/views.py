from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.shortcuts import get_object_or_404, render

from .models import Hive
from .reports import harvest_totals


@login_required
def hives(request):
    return render(request, "apiary/hives.html", {"hives": request.user.hives.order_by("stand", "label")[:200]})


@login_required
def hive(request, pk):
    found = get_object_or_404(Hive, pk=pk, keeper=request.user)
    return render(request, "apiary/hive.html", {"hive": found, "harvests": found.harvests.all()[:50]})


@login_required
def totals(request):
    year = request.GET.get("year", "")
    rows = harvest_totals(
        request.user,
        stand=request.GET.get("stand", "").strip(),
        year=int(year) if year.isdecimal() and len(year) == 4 else None,
    )
    return JsonResponse({"rows": rows})
