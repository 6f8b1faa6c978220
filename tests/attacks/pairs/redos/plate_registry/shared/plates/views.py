from django.contrib.auth.decorators import login_required
from django.db import IntegrityError, transaction
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from .marks import normal
from .models import Vehicle


@require_GET
def check(request):
    """For wardens in the street: does the mark have a permit?"""
    mark = normal(request.GET.get("mark", ""))
    if mark is None:
        return JsonResponse({"error": "Not a mark."}, status=400)
    return JsonResponse({"mark": mark, "permit": Vehicle.objects.filter(mark=mark).exists()})


@login_required
@require_GET
def mine(request):
    return JsonResponse({"vehicles": list(request.user.vehicles.values("id", "mark", "permit")[:50])})


@login_required
@require_POST
def add(request):
    mark = normal(request.POST.get("mark", "")[:20])
    if mark is None:
        return JsonResponse({"error": "Not a mark."}, status=400)
    try:
        with transaction.atomic():
            vehicle = Vehicle.objects.create(holder=request.user, mark=mark)
    except IntegrityError:
        return JsonResponse({"error": "The mark has a permit."}, status=409)
    return JsonResponse({"id": vehicle.pk}, status=201)


@login_required
@require_http_methods(["DELETE"])
def drop(request, pk):
    get_object_or_404(request.user.vehicles, pk=pk).delete()
    return HttpResponse(status=204)
