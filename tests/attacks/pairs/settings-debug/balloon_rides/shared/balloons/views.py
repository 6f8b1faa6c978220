from django.contrib.auth.decorators import permission_required
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET, require_POST

from .models import Ride
from .voucher import BadVoucher, make, read


@require_GET
def rides(request):
    found = Ride.objects.select_related("pilot")[:50]
    return JsonResponse({"rides": [{"id": r.pk, "meadow": r.meadow, "pilot": r.pilot.name} for r in found]})


@require_GET
def ride(request, pk):
    found = get_object_or_404(Ride, pk=pk)
    return JsonResponse({"meadow": found.meadow, "seats": found.seats})


@require_POST
def check_voucher(request):
    try:
        voucher = read(request.POST.get("voucher", ""))
    except BadVoucher as problem:
        return JsonResponse({"detail": str(problem)}, status=400)
    return JsonResponse(voucher)


@require_POST
@permission_required("balloons.change_ride", raise_exception=True)
def new_voucher(request):
    return JsonResponse({"voucher": make(2)}, status=201)
