import hashlib
import hmac
import json

from django.conf import settings
from django.contrib.admin.views.decorators import staff_member_required
from django.db.models import Sum
from django.http import HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_POST

from .models import Donation


@require_GET
def total(request):
    return JsonResponse({"cents": Donation.objects.aggregate(s=Sum("cents"))["s"] or 0})


@require_GET
def give(request):
    return redirect(f"{settings.PAYMENT_URL}?key={settings.PAYMENT_PUBLIC_KEY}")


@staff_member_required
@require_GET
def donations(request):
    return JsonResponse({"donations": list(Donation.objects.order_by("-pk").values("reference", "cents", "thanks")[:200])})


@csrf_exempt
@require_POST
def paid(request):
    """Called by the provider, which signs the body."""
    if not settings.PAYMENT_WEBHOOK_SECRET:
        return HttpResponse(status=503)
    expected = hmac.new(settings.PAYMENT_WEBHOOK_SECRET.encode(), request.body, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(expected.encode(), request.headers.get("X-Signature", "").encode()):
        return HttpResponse(status=403)
    try:
        told = json.loads(request.body)
        reference, cents = str(told["reference"])[:40], int(told["cents"])
    except (ValueError, KeyError, TypeError):
        return HttpResponse(status=400)
    if not 0 < cents < 10**8:
        return HttpResponse(status=400)
    Donation.objects.get_or_create(reference=reference, defaults={"cents": cents})
    return HttpResponse(status=204)
