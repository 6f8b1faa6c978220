from functools import wraps

from django.forms import modelform_factory
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET, require_POST

from .models import Shift

ShiftForm = modelform_factory(Shift, fields=["nurse", "day", "ward"])


def planners_only(view):
    @wraps(view)
    def inner(request, *args, **kwargs):
        if request.rota_role != "planner":
            return JsonResponse({"error": "Planners only."}, status=403)
        return view(request, *args, **kwargs)

    return inner


@require_GET
def shifts(request):
    """The rota hangs on the wall too: all the staff may see all of it."""
    rows = Shift.objects.order_by("day").values("id", "nurse__user__username", "day", "ward")[:200]
    return JsonResponse({"shifts": list(rows)})


@require_POST
@planners_only
def plan(request):
    form = ShiftForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    return JsonResponse({"id": form.save().pk}, status=201)


@require_POST
@planners_only
def cancel(request, pk):
    get_object_or_404(Shift, pk=pk).delete()
    return HttpResponse(status=204)
