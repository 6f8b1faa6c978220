from django.contrib.auth.decorators import login_required
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone

from .forms import BookingForm
from .models import Booking, Play


def programme(request):
    plays = Play.objects.filter(plays_at__gte=timezone.now()).order_by("plays_at")[:30]
    return render(request, "theatre/programme.html", {"plays": plays})


@login_required
def book(request, pk):
    play = get_object_or_404(Play, pk=pk, plays_at__gte=timezone.now())
    form = BookingForm(play, request.POST or None)
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        booking = Booking.objects.create(
            guest=request.user,
            category=data["category"],
            seats=data["seats"],
            total=data["category"].price * data["seats"],
        )
        return redirect("booking", pk=booking.pk)
    return render(request, "theatre/book.html", {"play": play, "form": form})


@login_required
def booking(request, pk):
    found = get_object_or_404(Booking.objects.select_related("category__play"), pk=pk, guest=request.user)
    return render(request, "theatre/booking.html", {"booking": found})
