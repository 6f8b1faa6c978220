from django.http import JsonResponse
from django.views.decorators.http import require_GET

from .models import Deposit, GerminationTest

PER_PAGE = 50


def as_json(deposit):
    return {
        "id": deposit.pk,
        "species": deposit.species,
        "seeds": deposit.seeds,
        "origin": deposit.origin,
        "received": deposit.received.isoformat(),
    }


def whole(text, default):
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else default


@require_GET
async def deposits(request):
    user = await request.auser()
    if not user.is_authenticated:
        return JsonResponse({"error": "login"}, status=401)
    depositor = whole(request.GET.get("depositor"), user.pk)
    rows = Deposit.objects.filter(depositor_id=depositor)
    start = whole(request.GET.get("page"), 0) * PER_PAGE
    return JsonResponse({"deposits": [as_json(row) async for row in rows[start : start + PER_PAGE]]})


@require_GET
async def tests(request, pk):
    user = await request.auser()
    if not user.is_authenticated:
        return JsonResponse({"error": "login"}, status=401)
    rows = GerminationTest.objects.filter(deposit_id=pk, deposit__depositor=user).order_by("-pk")
    return JsonResponse({"tests": [{"sprouted": row.sprouted, "of": row.of} async for row in rows[:PER_PAGE]]})
