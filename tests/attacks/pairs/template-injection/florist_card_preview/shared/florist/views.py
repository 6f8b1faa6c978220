from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET

from .cards import card_html
from .forms import CardOrderForm
from .models import Bouquet, CardOrder


@require_GET
def shop(request):
    return render(request, "florist/shop.html", {"bouquets": Bouquet.objects.filter(in_season=True)[:60]})


@login_required
def order(request):
    form = CardOrderForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.customer = request.user
        placed = form.save()
        return redirect("card", pk=placed.pk)
    return render(request, "florist/order.html", {"form": form})


@login_required
def card(request, pk):
    placed = get_object_or_404(CardOrder.objects.select_related("bouquet", "customer"), pk=pk, customer=request.user)
    return HttpResponse(card_html(placed))
