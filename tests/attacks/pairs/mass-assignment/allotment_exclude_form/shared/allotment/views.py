from django.contrib.auth.decorators import login_required
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from .forms import PlotForm, ReadingForm
from .models import Plot


@login_required
@require_http_methods(["GET", "POST"])
def my_plot(request):
    plot = get_object_or_404(Plot, tenant=request.user)
    form = PlotForm(request.POST or None, instance=plot)
    if request.method == "POST" and form.is_valid():
        form.save()
        return redirect("my-plot")
    return render(request, "allotment/plot.html", {"form": form, "plot": plot})


@login_required
@require_http_methods(["GET", "POST"])
def water(request):
    plot = get_object_or_404(Plot, tenant=request.user)
    form = ReadingForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.plot = plot
        form.save()
        return redirect("water")
    return render(request, "allotment/water.html", {"form": form, "readings": plot.readings.order_by("-on", "-pk")[:24]})
