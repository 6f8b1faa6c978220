from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import JsonResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_GET

from .models import Depot
from .queries import search_parcels


@login_required
@require_GET
def depot_detail(request, pk):
    depot = get_object_or_404(request.user.depots, pk=pk)
    pages = Paginator(depot.parcels.order_by("-arrived_at", "-pk"), 25)
    return render(
        request,
        "parcels/depot.html",
        {"depot": depot, "page": pages.get_page(request.GET.get("page"))},
    )


@login_required
@require_GET
def parcel_search(request, pk):
    depot = get_object_or_404(request.user.depots, pk=pk)
    term = request.GET.get("q", "").strip()[:200]
    if len(term) < 2:
        return JsonResponse({"results": []})
    return JsonResponse({"results": search_parcels(depot, term)})
