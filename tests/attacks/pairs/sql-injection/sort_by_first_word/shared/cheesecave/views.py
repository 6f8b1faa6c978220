from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET, require_POST

from .models import Shelf, Wheel
from .reports import shelf_totals


@login_required
@require_GET
def ageing(request):
    try:
        page = min(max(int(request.GET.get("page", 1)), 1), 1000)
    except ValueError:
        page = 1
    return JsonResponse({"shelves": shelf_totals(request.GET.get("sort", "code"), page)})


@login_required
@require_GET
def shelf(request, code):
    shelf = get_object_or_404(Shelf, code=code)
    page = Paginator(shelf.wheels.all(), 50).get_page(request.GET.get("page"))
    return JsonResponse({"shelf": shelf.code, "wheels": [{"id": w.pk, "variety": w.variety, "weight_g": w.weight_g} for w in page]})


@login_required
@require_POST
def turn(request, pk):
    wheel = get_object_or_404(Wheel, pk=pk)
    turning = wheel.turnings.create(note=request.POST.get("note", "")[:120])
    return JsonResponse({"id": turning.pk}, status=201)
