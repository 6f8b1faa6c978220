import http.client

from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET, require_POST

from .client import fetch_tides
from .forms import TideForm
from .models import Harbour


@login_required
@require_GET
def harbours(request):
    page = Paginator(Harbour.objects.all(), 50).get_page(request.GET.get("page"))
    return JsonResponse({"harbours": [{"id": h.pk, "name": h.name, "region": h.region} for h in page]})


@login_required
@require_POST
def watch(request, pk):
    harbour = get_object_or_404(Harbour, pk=pk)
    request.user.watches.get_or_create(harbour=harbour)
    return JsonResponse({}, status=201)


@login_required
@require_GET
def tides(request):
    form = TideForm(request.GET)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    try:
        return JsonResponse({"tides": fetch_tides(form.cleaned_data["region"], form.cleaned_data["day"])})
    except (OSError, ValueError, http.client.HTTPException):
        return JsonResponse({"error": "No tides to be had just now."}, status=502)
