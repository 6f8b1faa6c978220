from django.contrib.auth.decorators import login_required, permission_required
from django.core.paginator import Paginator
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from .forms import GarmentForm
from .models import Garment


@login_required
@require_http_methods(["GET", "POST"])
def order(request):
    form = GarmentForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.customer = request.user
        form.save()
        return redirect("order")
    mine = request.user.garments.all()[:20]
    return render(request, "tailor/order.html", {"form": form, "mine": mine})


@login_required
@permission_required("tailor.view_garment", raise_exception=True)
@require_GET
def bench(request):
    garments = Garment.objects.select_related("customer").prefetch_related("measures")
    return render(request, "tailor/bench.html", {"page": Paginator(garments, 40).get_page(request.GET.get("page"))})
