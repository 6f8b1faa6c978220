from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_POST

from . import passes
from .models import Entry, Pool


@require_GET
def pools(request):
    return JsonResponse({"pools": list(Pool.objects.order_by("name").values("id", "name"))})


@require_POST
@login_required
def new_pass(request):
    return JsonResponse({"pass": passes.issue(request.user)})


@csrf_exempt
@require_POST
def enter(request, pk):
    """At the gate: no cookies here, only the pass in the Authorization header."""
    if request.swimmer is None:
        return JsonResponse({"error": "no valid pass"}, status=401)
    pool = get_object_or_404(Pool, pk=pk)
    entry = Entry.objects.create(swimmer=request.swimmer, pool=pool)
    return JsonResponse({"entry": entry.pk}, status=201)
