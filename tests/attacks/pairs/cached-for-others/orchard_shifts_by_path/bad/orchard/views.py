from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.views.decorators.http import require_safe

from .caching import kept
from .models import Shift, Variety

SHOWN = 60


@require_safe
@kept(600)
def varieties(request):
    found = Variety.objects.order_by("name")[:SHOWN]
    return JsonResponse({"varieties": list(found.values("name", "pay_per_crate"))})


@require_safe
@login_required
@kept(120)
def my_shifts(request):
    shifts = Shift.objects.filter(picker=request.user).select_related("variety")
    rows = [
        {
            "day": shift.day,
            "variety": shift.variety.name,
            "crates": shift.crates,
            "pay": shift.crates * shift.variety.pay_per_crate,
        }
        for shift in shifts.order_by("-day", "-pk")[:SHOWN]
    ]
    return JsonResponse({"picker": request.user.get_username(), "shifts": rows})
