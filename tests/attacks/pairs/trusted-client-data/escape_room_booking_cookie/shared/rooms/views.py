from django.core.paginator import Paginator
from django.db import IntegrityError, transaction
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from . import guest
from .forms import BookingForm
from .models import Booking, Room


def rooms(request):
    page = Paginator(Room.objects.all(), 20).get_page(request.GET.get("page"))
    return render(request, "rooms/rooms.html", {"page": page})


def book(request, pk):
    room = get_object_or_404(Room, pk=pk)
    form = BookingForm(request.POST or None, instance=Booking(room=room))
    if request.method == "POST" and form.is_valid():
        try:
            with transaction.atomic():
                booking = form.save()
        except IntegrityError:
            form.add_error("starts_at", "The room is taken at this time.")
        else:
            response = redirect("my-booking")
            guest.remember(response, booking)
            return response
    return render(request, "rooms/book.html", {"room": room, "form": form})


def my_booking(request):
    booking = guest.booking_of(request)
    return render(request, "rooms/my_booking.html", {"booking": booking})


@require_POST
def cancel(request):
    booking = guest.booking_of(request)
    if booking is None:
        raise Http404
    booking.is_cancelled = True
    booking.save(update_fields=["is_cancelled"])
    response = redirect("rooms")
    response.delete_cookie(guest.COOKIE)
    return response
