from django.contrib.auth.decorators import login_required
from django.shortcuts import get_object_or_404, render

from .models import Vehicle


@login_required
def vehicle_list(request):
    return render(request, "fleet/vehicle_list.html", {"vehicles": Vehicle.objects.all()})


@login_required
def vehicle_detail(request, pk):
    vehicle = get_object_or_404(Vehicle, pk=pk)
    return render(request, "fleet/vehicle_detail.html", {
        "vehicle": vehicle,
        "inspections": vehicle.inspections.select_related("inspector"),
    })
