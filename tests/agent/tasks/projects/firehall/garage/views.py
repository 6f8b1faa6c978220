from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.shortcuts import get_object_or_404, redirect, render

from crew.models import Member

from .forms import DefectForm
from .models import Vehicle
from .services import report_defect


@login_required
def vehicle_list(request):
    return render(request, "garage/vehicle_list.html", {"vehicles": Vehicle.objects.all()})


@login_required
def vehicle_detail(request, pk):
    vehicle = get_object_or_404(Vehicle, pk=pk)
    member = get_object_or_404(Member, user=request.user)
    form = DefectForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        report_defect(vehicle, member, **form.cleaned_data)
        messages.success(request, "Thank you, the garage is told.")
        return redirect(vehicle)
    context = {
        "vehicle": vehicle,
        "defects": vehicle.defects.filter(fixed_at=None),
        "form": form,
    }
    return render(request, "garage/vehicle_detail.html", context)
