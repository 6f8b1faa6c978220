from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from .forms import BedFormSet
from .models import Bed, Plot


@require_GET
@login_required
def plots(request):
    own = Plot.objects.filter(holder=request.user).select_related("garden").order_by("garden__name", "number")
    return render(request, "gardens/plots.html", {"plots": own})


@require_GET
@login_required
def plot(request, pk):
    own = get_object_or_404(Plot.objects.select_related("garden"), pk=pk, holder=request.user)
    return render(request, "gardens/plot.html", {"plot": own, "beds": own.beds.order_by("label", "pk")})


@require_http_methods(["GET", "POST"])
@login_required
def beds(request):
    own = Bed.objects.filter(plot__holder=request.user).select_related("plot__garden").order_by("pk")
    if request.method == "POST":
        formset = BedFormSet(request.POST)
        if formset.is_valid():
            formset.save()
            messages.success(request, "Your beds have been saved.")
            return redirect("beds")
    else:
        formset = BedFormSet(queryset=own)
    return render(request, "gardens/beds.html", {"formset": formset})
