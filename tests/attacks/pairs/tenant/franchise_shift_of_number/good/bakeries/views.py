from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.shortcuts import get_object_or_404

from .models import Shift, Worker


def as_json(shift):
    return {"number": shift.number, "day": shift.day, "takings": str(shift.takings)}


@login_required
def shifts(request):
    worker = get_object_or_404(Worker, user=request.user)
    rows = worker.shop.shifts.order_by("-day", "number")[:50]
    return JsonResponse({"shifts": [as_json(shift) for shift in rows]})


@login_required
def shift_detail(request, number):
    worker = get_object_or_404(Worker, user=request.user)
    shift = get_object_or_404(Shift, number=number, shop=worker.shop)
    return JsonResponse({"worker": worker.pk, **as_json(shift)})
