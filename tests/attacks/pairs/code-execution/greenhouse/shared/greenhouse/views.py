from django.contrib.auth.decorators import login_required
from django.forms import modelform_factory
from django.http import JsonResponse
from django.views.decorators.http import require_GET

from .conditions import matches
from .models import Reading

ReadingForm = modelform_factory(Reading, fields=["bed", "moisture", "celsius"])


def row(reading):
    return {"bed": reading.bed, "moisture": reading.moisture, "celsius": reading.celsius}


@login_required
def readings(request):
    if request.method == "POST":
        form = ReadingForm(request.POST, instance=Reading(gardener=request.user))
        if not form.is_valid():
            return JsonResponse({"errors": form.errors}, status=400)
        return JsonResponse({"id": form.save().pk}, status=201)
    return JsonResponse({"readings": [row(r) for r in request.user.readings.order_by("-pk")[:100]]})


@login_required
@require_GET
def where(request):
    condition = request.GET.get("if", "")[:300]
    try:
        found = [row(r) for r in request.user.readings.order_by("-pk")[:100] if matches(condition, r)]
    except (ValueError, KeyError, NameError, SyntaxError):
        return JsonResponse({"error": "The condition is not understood."}, status=400)
    return JsonResponse({"readings": found})


@login_required
@require_GET
def beds(request):
    return JsonResponse({"beds": list(request.user.readings.order_by("bed").values_list("bed", flat=True).distinct())})
