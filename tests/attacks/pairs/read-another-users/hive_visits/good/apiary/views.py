from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from .forms import ColonyForm, VisitForm
from .models import Colony, Visit


@login_required
@require_safe
def colony_list(request):
    page = Paginator(request.user.colonies.all(), 25).get_page(request.GET.get("page"))
    return render(request, "apiary/colony_list.html", {"page": page})


@login_required
@require_http_methods(["GET", "POST"])
def colony_add(request):
    form = ColonyForm(request.POST or None)
    if form.is_valid():
        form.instance.keeper = request.user
        colony = form.save()
        return redirect("colony", pk=colony.pk)
    return render(request, "apiary/form.html", {"form": form})


@login_required
@require_safe
def colony_detail(request, pk):
    colony = get_object_or_404(Colony, pk=pk, keeper=request.user)
    page = Paginator(colony.visits.all(), 25).get_page(request.GET.get("page"))
    return render(request, "apiary/colony_detail.html", {"colony": colony, "page": page})


@login_required
@require_http_methods(["GET", "POST"])
def visit_add(request, pk):
    colony = get_object_or_404(Colony, pk=pk, keeper=request.user)
    form = VisitForm(request.POST or None)
    if form.is_valid():
        form.instance.colony = colony
        form.save()
        return redirect("colony", pk=colony.pk)
    return render(request, "apiary/form.html", {"form": form})


@login_required
@require_safe
def visit_sheet(request, pk):
    visit = get_object_or_404(Visit, pk=pk, colony__keeper=request.user)
    return render(request, "apiary/visit_sheet.html", {"visit": visit})
