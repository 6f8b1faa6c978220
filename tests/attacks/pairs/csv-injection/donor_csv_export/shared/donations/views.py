from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET

from .exports import write_donations
from .forms import DonationForm
from .models import Campaign, Donation


@login_required
def donate(request, pk):
    campaign = get_object_or_404(Campaign, pk=pk)
    form = DonationForm(request.POST or None, instance=Donation(campaign=campaign, donor=request.user))
    if request.method == "POST" and form.is_valid():
        form.save()
        return redirect("donate", pk=campaign.pk)
    return render(request, "donations/donate.html", {"campaign": campaign, "form": form})


@login_required
@require_GET
def export(request, pk):
    campaign = get_object_or_404(Campaign, pk=pk, manager=request.user)
    response = HttpResponse(content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="donations.csv"'
    write_donations(campaign, response)
    return response
