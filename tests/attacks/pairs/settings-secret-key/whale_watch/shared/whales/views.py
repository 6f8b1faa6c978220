from django.contrib.auth.decorators import login_required
from django.core import signing
from django.core.paginator import Paginator
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST, require_safe

from .forms import TripForm
from .models import SALT, Trip


@login_required
def trips(request):
    form = TripForm(request.POST or None, instance=Trip(skipper=request.user))
    if request.method == "POST" and form.is_valid():
        form.save()
        return redirect("trips")
    page = Paginator(request.user.trips.all(), 20).get_page(request.GET.get("page"))
    return render(request, "whales/trips.html", {"form": form, "page": page})


@login_required
@require_POST
def delete(request, pk):
    get_object_or_404(request.user.trips, pk=pk).delete()
    return redirect("trips")


@require_safe
def shared(request, token):
    """One trip, for whomever its skipper gave the link; links are good for a month."""
    try:
        pk = signing.loads(token, salt=SALT, max_age=30 * 24 * 3600)
    except signing.BadSignature:
        raise Http404 from None
    return render(request, "whales/shared.html", {"trip": get_object_or_404(Trip, pk=pk)})
