from django.contrib.admin.views.decorators import staff_member_required
from django.http import JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET

from . import board
from .forms import DeliveryForm
from .models import Volunteer


@require_GET
def hall(request):
    return render(request, "foodbank/hall.html", {"crates": board.crates_this_month()})


@require_GET
def hall_data(request):
    area = request.GET.get("area", "").strip()
    return JsonResponse({"helpers": board.helpers(area), "crates": board.crates_this_month()})


@staff_member_required
def volunteer(request, pk):
    found = get_object_or_404(Volunteer, pk=pk)
    form = DeliveryForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.volunteer = found
        form.save()
        return redirect("volunteer", pk=found.pk)
    return render(request, "foodbank/volunteer.html", {"volunteer": found, "form": form})
