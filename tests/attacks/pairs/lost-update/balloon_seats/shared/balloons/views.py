from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from .forms import TicketForm
from .models import Flight
from .services import FlightFull, book


@login_required
@require_GET
def flights(request):
    page = Paginator(Flight.objects.filter(leaves__gt=timezone.now()), 20).get_page(request.GET.get("page"))
    return render(request, "balloons/flights.html", {"page": page, "form": TicketForm()})


@login_required
@require_POST
def book_flight(request, pk):
    flight = get_object_or_404(Flight, pk=pk, leaves__gt=timezone.now())
    form = TicketForm(request.POST)
    if not form.is_valid():
        messages.error(request, "Between one and eight seats can be booked.")
        return redirect("flights")
    try:
        book(flight.pk, request.user, form.cleaned_data["seats"])
    except FlightFull:
        messages.error(request, "There are not so many seats left.")
    return redirect("flights")
