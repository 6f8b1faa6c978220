from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render

from .models import Offer, Toy


def toy_list(request):
    page = Paginator(Toy.objects.order_by("name", "pk"), 30).get_page(request.GET.get("page"))
    return render(request, "swaps/toys.html", {"page": page})


@login_required
def received_offers(request):
    offers = Offer.objects.filter(toy__keeper=request.user).select_related("toy", "bidder").order_by("-pk")
    page = Paginator(offers, 20).get_page(request.GET.get("page"))
    return render(request, "swaps/offers.html", {"page": page})


@login_required
def accept_offer(request, pk):
    offer = get_object_or_404(Offer, pk=pk, toy__keeper=request.user)
    offer.accepted = True
    offer.save(update_fields=["accepted"])
    return redirect("swaps:offers")
