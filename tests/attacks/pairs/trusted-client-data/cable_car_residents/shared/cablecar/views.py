from django.contrib.auth.decorators import login_required
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_POST

from . import tariff
from .forms import CardForm
from .models import Line, Ticket


@require_GET
def lines(request):
    dark = request.COOKIES.get("theme") == "dark"
    return render(request, "cablecar/lines.html", {"lines": Line.objects.all(), "dark": dark})


@login_required
def resident(request):
    form = CardForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        if tariff.card_matches(request.user, form.cleaned_data["number"]):
            return tariff.remember_resident(request, redirect("lines"))
        form.add_error("number", "This is not your card, or it is too old.")
    return render(request, "cablecar/form.html", {"form": form})


@require_POST
@login_required
def buy(request, pk):
    line = get_object_or_404(Line, pk=pk)
    Ticket.objects.create(rider=request.user, line=line, cents=tariff.price(request, line))
    return redirect("cable-tickets")


@require_GET
@login_required
def tickets(request):
    mine = request.user.cable_tickets.select_related("line")
    return render(request, "cablecar/tickets.html", {"tickets": mine})
