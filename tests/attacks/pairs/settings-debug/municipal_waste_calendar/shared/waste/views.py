from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_POST

from .models import Bin, District


def page_of(request, rows):
    return Paginator(rows, 30).get_page(request.GET.get("page"))


@require_GET
def districts(request):
    page = page_of(request, District.objects.all())
    return render(request, "waste/districts.html", {"page": page})


@require_GET
def district(request, slug):
    district = get_object_or_404(District, slug=slug)
    page = page_of(request, district.collections.all())
    return render(request, "waste/district.html", {"district": district, "page": page})


@login_required
@require_GET
def my_bins(request):
    page = page_of(request, request.user.bins.select_related("district"))
    return render(request, "waste/my_bins.html", {"page": page})


@login_required
@require_POST
def report_missed(request, pk):
    bin_ = get_object_or_404(Bin, pk=pk, resident=request.user)
    bin_.missed = True
    bin_.save(update_fields=["missed"])
    return redirect("my-bins")
