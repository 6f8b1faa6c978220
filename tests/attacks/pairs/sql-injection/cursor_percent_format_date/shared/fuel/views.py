from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.views.decorators.http import require_safe

from .reports import refills_of


@login_required
@require_safe
def report(request):
    rows = refills_of(request.user, request.GET.get("month", "2026-01").replace("\0", ""))
    return JsonResponse({"refills": [{"day": str(day), "litres": litres} for day, litres in rows]})
