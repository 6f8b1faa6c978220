import json

from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from .models import GymMember


def as_json(member):
    return {
        "nickname": member.nickname,
        "locker_note": member.locker_note,
        "newsletter": member.newsletter,
        "plan": member.plan,
        "balance_cents": member.balance_cents,
    }


@never_cache
@login_required
@require_safe
def membership(request):
    member = get_object_or_404(GymMember, user=request.user)
    return JsonResponse(as_json(member))


@login_required
@require_POST
def update_membership(request):
    member = get_object_or_404(GymMember, user=request.user)
    try:
        data = json.loads(request.body)
    except ValueError:
        return JsonResponse({"error": "The body is not JSON."}, status=400)
    if not isinstance(data, dict):
        return JsonResponse({"error": "An object is expected."}, status=400)
    for field, value in data.items():
        if hasattr(member, field):
            setattr(member, field, value)
    try:
        member.full_clean()
    except ValidationError as e:
        return JsonResponse({"errors": e.message_dict}, status=400)
    member.save()
    return JsonResponse(as_json(member))
