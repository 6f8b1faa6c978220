from django.core.paginator import Paginator
from django.forms import modelform_factory
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from .decorators import company_required
from .models import Bag, Courier, Price

BagForm = modelform_factory(Bag, fields=["customer", "kilos"])


def page_of(request, rows):
    return Paginator(rows, 25).get_page(request.GET.get("page"))


@require_safe
@company_required
def bags(request):
    return render(request, "laundry/bags.html", {"page": page_of(request, Bag.objects.of(request.company))})


@require_http_methods(["GET", "HEAD", "POST"])
@company_required
def edit_bag(request, pk):
    bag = get_object_or_404(Bag.objects.of(request.company), pk=pk)
    form = BagForm(request.POST or None, instance=bag)
    if request.method == "POST" and form.is_valid():
        form.save()
        return redirect("bags")
    return render(request, "laundry/bag_form.html", {"form": form})


@require_safe
@company_required
def couriers(request):
    page = page_of(request, Courier.objects.all())
    return render(request, "laundry/couriers.html", {"page": page})


@require_safe
@company_required
def prices(request):
    return render(request, "laundry/prices.html", {"page": page_of(request, Price.objects.of(request.company))})
