from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET, require_http_methods

from .models import Participant, Trial


def participant_of(request, code, national_id):
    participant = get_object_or_404(Participant, trial__code=code, national_id=national_id)
    if participant.physician_id != request.user.pk:
        raise PermissionDenied
    return participant


@require_GET
def trials(request):
    found = Trial.objects.filter(recruiting=True).order_by("code")
    return JsonResponse({"trials": list(found.values("code", "title"))})


@require_GET
def trial(request, code):
    found = get_object_or_404(Trial, code=code)
    return JsonResponse({"code": found.code, "title": found.title})


@require_GET
@login_required
def participants(request, code):
    found = request.user.participants.filter(trial__code=code).order_by("national_id")
    return JsonResponse({"participants": list(found.values("national_id", "notes"))})


@require_http_methods(["GET", "DELETE"])
@login_required
def participant(request, code, national_id):
    found = participant_of(request, code, national_id)
    if request.method == "DELETE":
        found.delete()
        return JsonResponse({}, status=200)
    return JsonResponse({"national_id": found.national_id, "notes": found.notes})
