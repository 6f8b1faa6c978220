from functools import wraps

from django.http import JsonResponse
from django.views.decorators.http import require_GET

from .models import FamilyFile

SHOWN = 50


def caseworkers_only(view):
    @wraps(view)
    async def wrapped(request, *args, **kwargs):
        request.caseworker = await request.auser()
        if not request.caseworker.is_authenticated:
            return JsonResponse({"error": "log in first"}, status=401)
        return await view(request, *args, **kwargs)

    return wrapped


@require_GET
@caseworkers_only
async def my_files(request):
    found = FamilyFile.objects.filter(caseworker=request.caseworker).order_by("number")[:SHOWN]
    return JsonResponse({"files": [{"number": f.number, "stage": f.stage} async for f in found]})


@require_GET
@caseworkers_only
async def family_file(request, number):
    family = await FamilyFile.objects.filter(number=number).afirst()
    if family is None:
        return JsonResponse({"error": "no such file"}, status=404)
    if family.caseworker_id != request.caseworker.pk:
        return JsonResponse({"error": "this file is kept by a colleague"}, status=403)
    visits = family.visits.order_by("-visited_on", "-pk")[:SHOWN]
    return JsonResponse(
        {
            "number": family.number,
            "stage": family.stage,
            "visits": [{"on": v.visited_on, "impression": v.impression} async for v in visits],
        }
    )
