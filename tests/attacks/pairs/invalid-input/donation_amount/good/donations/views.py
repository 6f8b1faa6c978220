from decimal import Decimal, InvalidOperation

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from .models import Campaign, Pledge

MINIMUM, MAXIMUM = Decimal(1), Decimal(50_000)


def read_amount(text):
    """The amount in the text; None for what is no number."""
    try:
        amount = Decimal(text)
    except InvalidOperation:
        return None
    return amount if amount.is_finite() else None


@login_required
@require_http_methods(["GET", "POST"])
def pledge(request, campaign_id):
    campaign = get_object_or_404(Campaign, pk=campaign_id, is_open=True)
    if request.method == "POST":
        amount = read_amount(request.POST.get("amount", ""))
        if amount is not None and MINIMUM <= amount <= MAXIMUM:
            Pledge.objects.create(campaign=campaign, donor=request.user, amount=round(amount, 2))
            messages.success(request, "Thank you!")
            return redirect("pledge", campaign_id=campaign.pk)
        messages.error(request, "Please give an amount from 1 to 50000.")
    return render(request, "donations/pledge.html", {"campaign": campaign})
