from django.contrib.auth.decorators import login_required, permission_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render

from . import services
from .forms import ApplicationForm, OfferForm
from .models import Application, Market


def markets(request):
    page = Paginator(Market.objects.all(), 20).get_page(request.GET.get("page"))
    return render(request, "market/markets.html", {"page": page})


@login_required
def apply(request, pk):
    market = get_object_or_404(Market, pk=pk)
    form = ApplicationForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.market = market
        form.instance.trader = request.user
        form.save()
        return redirect("markets")
    return render(request, "market/form.html", {"title": market, "form": form})


@login_required
@permission_required("market.view_application", raise_exception=True)
def applications(request):
    waiting = Application.objects.filter(has_offer=False).select_related("market")
    page = Paginator(waiting, 40).get_page(request.GET.get("page"))
    return render(request, "market/applications.html", {"page": page})


@login_required
@permission_required("market.add_stall", raise_exception=True)
def offer(request, pk):
    waiting = Application.objects.filter(has_offer=False).select_related("market", "trader")
    application = get_object_or_404(waiting, pk=pk)
    form = OfferForm(request.POST or None, market=application.market)
    if request.method == "POST" and form.is_valid():
        try:
            services.offer_stall(application, form.cleaned_data["number"])
        except services.StallTaken:
            form.add_error("number", "This stall is taken.")
        else:
            return redirect("applications")
    return render(request, "market/form.html", {"title": application, "form": form})
