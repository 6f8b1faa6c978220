from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from . import services, state
from .forms import CabinetsForm, RoomForm
from .models import Kitchen


@login_required
def kitchens(request):
    mine = Kitchen.objects.filter(owner=request.user)
    page = Paginator(mine, 20).get_page(request.GET.get("page"))
    return render(request, "planner/kitchens.html", {"page": page})


@login_required
def kitchen(request, pk):
    found = get_object_or_404(Kitchen, pk=pk, owner=request.user)
    context = {"kitchen": found, "cabinets": found.cabinets.all()}
    return render(request, "planner/kitchen.html", context)


@login_required
def room_step(request):
    form = RoomForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        packed = state.pack(form.cleaned_data)
        context = {"form": CabinetsForm(initial={"state": packed})}
        return render(request, "planner/cabinets_step.html", context)
    return render(request, "planner/room_step.html", {"form": form})


@login_required
@require_POST
def cabinets_step(request):
    form = CabinetsForm(request.POST)
    if not form.is_valid():
        return render(request, "planner/cabinets_step.html", {"form": form})
    counts = form.cleaned_data
    try:
        room = state.unpack(counts.pop("state"))
    except state.BadState:
        return redirect("plan-room")
    saved = services.save_plan(request.user, room, counts)
    return redirect("kitchen", pk=saved.pk)
