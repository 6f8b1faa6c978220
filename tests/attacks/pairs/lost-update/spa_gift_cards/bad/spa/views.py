from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST, require_safe

from .models import GiftCard, Treatment, Voucher


class SpendForm(forms.Form):
    treatment = forms.ModelChoiceField(Treatment.objects.all())


@require_safe
@login_required
def cards(request):
    found = GiftCard.objects.filter(owner=request.user)
    page = Paginator(found, 30).get_page(request.GET.get("page"))
    return render(request, "spa/cards.html", {"page": page})


@require_safe
@login_required
def card(request, pk):
    card = get_object_or_404(GiftCard, pk=pk, owner=request.user)
    vouchers = card.vouchers.select_related("treatment")
    page = Paginator(vouchers, 30).get_page(request.GET.get("page"))
    return render(request, "spa/card.html", {"card": card, "page": page, "form": SpendForm()})


@require_POST
@login_required
def spend(request, pk):
    card = get_object_or_404(GiftCard, pk=pk, owner=request.user)
    form = SpendForm(request.POST)
    if not form.is_valid():
        messages.error(request, "Choose a treatment.")
        return redirect("card", pk=card.pk)
    treatment = form.cleaned_data["treatment"]
    with transaction.atomic():
        paid = card.balance >= treatment.price
        if paid:
            card.balance -= treatment.price
            card.save(update_fields=["balance"])
            Voucher.objects.create(card=card, treatment=treatment)
    if paid:
        messages.success(request, "Enjoy your treatment!")
    else:
        messages.error(request, "The balance of the card does not suffice.")
    return redirect("card", pk=card.pk)
