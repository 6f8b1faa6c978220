from django.contrib.auth.decorators import login_required
from django.shortcuts import render
from django.views.decorators.http import require_GET

from .forms import FlightSearch
from .models import Flight


@login_required
@require_GET
def flight_log(request):
    form = FlightSearch(request.GET)
    flights = []
    if form.is_valid():
        flights = Flight.objects.after_quarry(request.user, form.cleaned_data["quarry"])
    return render(request, "mews/flights.html", {"form": form, "flights": flights})
