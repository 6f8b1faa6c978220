from decimal import Decimal

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from .models import Campaign, Pledge

MINIMUM, MAXIMUM = Decimal(1), Decimal(50_000)


@login_required
@require_http_methods(["GET", "POST"])
def pledge(request, campaign_id):
    campaign = get_object_or_404(Campaign, pk=campaign_id, is_open=True)
    if request.method == "POST":
        amount = Decimal(request.POST["amount"])
        if MINIMUM <= amount <= MAXIMUM:
            Pledge.objects.create(campaign=campaign, donor=request.user, amount=round(amount, 2))
            messages.success(request, "Thank you!")
            return redirect("pledge", campaign_id=campaign.pk)
        messages.error(request, "Please give an amount from 1 to 50000.")
    return render(request, "donations/pledge.html", {"campaign": campaign})
