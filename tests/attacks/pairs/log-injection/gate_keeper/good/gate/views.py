import json
import logging

from django.conf import settings
from django.contrib.admin.views.decorators import staff_member_required
from django.http import JsonResponse
from django.utils.crypto import constant_time_compare
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_POST

from .models import Badge

audit = logging.getLogger("gate.audit")


@csrf_exempt
@require_POST
def swipe(request):
    """Called by the reader at a door, which sends its key."""
    if not settings.READER_KEY or not constant_time_compare(request.headers.get("X-Reader", ""), settings.READER_KEY):
        return JsonResponse({"error": "Unknown reader."}, status=403)
    try:
        told = json.loads(request.body)
        number, door = str(told["badge"])[:200], str(told["door"])[:200]
    except (ValueError, KeyError, TypeError):
        return JsonResponse({"error": "badge and door are needed."}, status=400)
    badge = Badge.objects.filter(number=number).first()
    opened = badge is not None and door in badge.doors
    audit.info("badge %r door %r: %s", number, door, "opened" if opened else "refused")
    return JsonResponse({"open": opened})


@staff_member_required
@require_GET
def badges(request):
    audit.info("badges listed by user %d", request.user.pk)
    return JsonResponse({"badges": list(Badge.objects.order_by("number").values("number", "holder")[:500])})


@staff_member_required
@require_POST
def revoke(request, pk):
    gone, _ = Badge.objects.filter(pk=pk).delete()
    audit.info("badge row %d revoked by user %d", pk, request.user.pk)
    return JsonResponse({"revoked": gone})
