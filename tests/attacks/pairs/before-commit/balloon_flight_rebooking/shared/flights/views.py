from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render

from .forms import RebookForm
from .models import Booking
from .services import BasketFull, move


@login_required
def my_bookings(request):
    bookings = request.user.bookings.select_related("flight").order_by("flight__lifts_off", "pk")
    page = Paginator(bookings, 20).get_page(request.GET.get("page"))
    return render(request, "flights/bookings.html", {"page": page})


@login_required
def rebook(request, pk):
    booking = get_object_or_404(Booking.objects.select_related("passenger", "flight"), pk=pk, passenger=request.user)
    form = RebookForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            move(booking, form.cleaned_data["flight"])
        except BasketFull:
            form.add_error("flight", "There are not enough places left in this basket.")
        else:
            messages.success(request, "Your flight has been moved.")
            return redirect("bookings")
    return render(request, "flights/rebook.html", {"form": form, "pk": pk})
