from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET, require_POST

from .finding import around, on_street
from .forms import FaultForm, StreetForm
from .models import Hydrant


def shown(hydrant):
    return {
        "code": hydrant.code,
        "street": hydrant.street,
        "flow": hydrant.litres_per_minute,
        "working": hydrant.working,
    }


@login_required
@require_GET
def by_street(request):
    form = StreetForm(request.GET)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    found = on_street(form.cleaned_data["street"])
    return JsonResponse({"hydrants": [shown(hydrant) for hydrant in found]})


@login_required
@require_GET
def nearest(request):
    lat, lon = request.GET.get("lat"), request.GET.get("lon")
    if not lat or not lon:
        return JsonResponse({"errors": {"lat": ["A position is wanted."]}}, status=400)
    found = around(lat, lon)
    return JsonResponse({"hydrants": [shown(h) | {"away": h.away} for h in found]})


@login_required
@require_POST
def report_fault(request, pk):
    hydrant = get_object_or_404(Hydrant, pk=pk)
    form = FaultForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    form.instance.hydrant = hydrant
    form.instance.reported_by = request.user
    fault = form.save()
    return JsonResponse({"id": fault.pk}, status=201)
