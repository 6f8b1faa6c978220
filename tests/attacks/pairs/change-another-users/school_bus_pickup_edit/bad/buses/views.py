from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render

from .forms import PickupForm
from .models import Pickup


@login_required
def mine(request):
    pickups = request.user.pickups.select_related("stop")
    page = Paginator(pickups, 20).get_page(request.GET.get("page"))
    return render(request, "buses/mine.html", {"page": page})


@login_required
def add(request):
    form = PickupForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        pickup = form.save(commit=False)
        pickup.parent = request.user
        pickup.save()
        messages.success(request, f"{pickup} will be picked up.")
        return redirect("buses:mine")
    return render(request, "buses/form.html", {"form": form})


@login_required
def edit(request, pk):
    pickup = get_object_or_404(Pickup, pk=pk)
    if request.method == "POST":
        form = PickupForm(request.POST, instance=pickup)
        if form.is_valid():
            form.save()
            messages.success(request, "Saved.")
            return redirect("buses:mine")
    else:
        form = PickupForm(instance=pickup)
    return render(request, "buses/form.html", {"form": form, "pickup": pickup})
