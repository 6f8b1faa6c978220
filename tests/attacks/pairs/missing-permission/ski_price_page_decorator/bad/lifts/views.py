from django.contrib.auth.decorators import permission_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from .forms import PriceForm
from .models import Pass
from .pages import page


@page("passes/", name="passes")
@require_GET
def passes(request):
    rows = Paginator(Pass.objects.order_by("price", "pk"), 25)
    return render(request, "lifts/passes.html", {"page": rows.get_page(request.GET.get("page"))})


@permission_required("lifts.change_pass", raise_exception=True)
@page("passes/<slug:code>/price/", name="price")
@require_http_methods(["GET", "POST"])
def price(request, code):
    form = PriceForm(request.POST or None, instance=get_object_or_404(Pass, code=code))
    if request.method == "POST" and form.is_valid():
        form.save()
        return redirect("passes")
    return render(request, "lifts/price.html", {"form": form})
