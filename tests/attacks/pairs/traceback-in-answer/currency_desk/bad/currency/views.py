import traceback
from decimal import Decimal, InvalidOperation

from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET

from .models import Rate
from .provider import latest


@require_GET
async def rates(request):
    rows = [{"code": r.code, "per_euro": str(r.per_euro)} async for r in Rate.objects.order_by("code")[:200]]
    return JsonResponse({"rates": rows})


@require_GET
def rate(request, code):
    found = get_object_or_404(Rate, code=code.upper())
    return JsonResponse({"code": found.code, "per_euro": str(found.per_euro)})


@require_GET
def convert(request):
    code = request.GET.get("code", "")[:3].upper()
    try:
        amount = Decimal(request.GET.get("amount", "")[:12])
    except InvalidOperation as error:
        return JsonResponse({"error": f"Not an amount ({type(error).__name__})."}, status=400)
    try:
        kept = Rate.objects.filter(code=code).first()
        per_euro = kept.per_euro if kept else Decimal(latest(code))
        return JsonResponse({"code": code, "amount": str(amount * per_euro)})
    except Exception:
        return JsonResponse({"error": "The rate can't be had.", "detail": traceback.format_exc()}, status=502)
