from django.contrib.admin.views.decorators import staff_member_required
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.utils.crypto import constant_time_compare
from django.views.decorators.http import require_GET, require_POST

from .models import Find, Station

SHOWN = ("id", "station__name", "kind", "colour", "found_on")


@require_GET
def stations(request):
    return JsonResponse({"stations": list(Station.objects.values())})


@require_GET
def finds(request):
    found = Find.objects.filter(handed_out=False)
    if kind := request.GET.get("kind"):
        found = found.filter(kind__icontains=kind)
    return JsonResponse({"finds": list(found.values(*SHOWN)[:100])})


@require_GET
@staff_member_required
def all_finds(request):
    return JsonResponse({"finds": list(Find.objects.values()[:1000])})


@require_POST
@staff_member_required
def hand_out(request, pk):
    find = get_object_or_404(Find, pk=pk, handed_out=False)
    if not constant_time_compare(request.POST.get("code", ""), find.release_code):
        return JsonResponse({"error": "wrong code"}, status=400)
    find.handed_out = True
    find.save(update_fields=["handed_out"])
    return JsonResponse({"id": find.pk})
