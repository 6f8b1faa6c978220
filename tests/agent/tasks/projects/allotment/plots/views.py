from django.contrib import messages
from django.db.models import Count
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe

from .decorators import steward_required
from .forms import InspectionForm
from .models import Plot, Section


@require_safe
def plot_list(request):
    plots = Plot.objects.cultivable()
    if request.GET.get("water"):
        plots = plots.filter(has_water=True)
    return render(request, "plots/plot_list.html", {"plots": plots})


@require_safe
def section_list(request):
    sections = Section.objects.annotate(plot_count=Count("plots")).order_by("position", "name")
    return render(request, "plots/section_list.html", {"sections": sections})


@require_safe
def plot_detail(request, pk):
    plot = get_object_or_404(Plot.objects.select_related("section"), pk=pk)
    context = {
        "plot": plot,
        "tenancy": plot.current_tenancy,
        "inspections": plot.inspections.select_related("steward")[:10],
    }
    return render(request, "plots/plot_detail.html", context)


@steward_required
def inspection_add(request, pk):
    plot = get_object_or_404(Plot.objects.select_related("section"), pk=pk)
    form = InspectionForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        inspection = form.save(commit=False)
        inspection.plot = plot
        inspection.steward = request.user
        inspection.save()
        messages.success(request, f"The inspection of {plot} is recorded.")
        return redirect(plot)
    return render(request, "plots/inspection_form.html", {"form": form, "plot": plot})
