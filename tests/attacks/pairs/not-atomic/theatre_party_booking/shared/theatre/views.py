from django.contrib.auth.decorators import login_required
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone

from .booking import SeatTaken, book
from .forms import SeatsForm
from .models import Booking, Show


@login_required
def book_seats(request, pk):
    show = get_object_or_404(Show, pk=pk, starts_at__gt=timezone.now())
    form = SeatsForm(show, request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            book(show, request.user, form.cleaned_data["seats"])
        except SeatTaken as taken:
            form.add_error("seats", str(taken))
        else:
            return redirect("bookings")
    return render(request, "theatre/book.html", {"show": show, "form": form})


@login_required
def bookings(request):
    mine = Booking.objects.filter(guest=request.user).select_related("show").prefetch_related("seats")
    return render(request, "theatre/bookings.html", {"bookings": mine[:50]})
