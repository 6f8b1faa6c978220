from django.forms import modelform_factory
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from .decorators import pilot_required
from .models import Flight

FlightForm = modelform_factory(Flight, fields=["beach", "minutes"])


@require_http_methods(["GET", "POST"])
@pilot_required
def edit_flight(request, flight_id):
    flight = get_object_or_404(Flight, pk=flight_id)
    form = FlightForm(request.POST or None, instance=flight)
    if form.is_valid():
        form.save()
        return redirect("flight", flight_id=flight.pk)
    return render(request, "kites/flight.html", {"form": form})
