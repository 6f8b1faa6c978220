from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.db import IntegrityError, transaction
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from .forms import BookingForm, CancelForm


@require_safe
@login_required
def my_bookings(request):
    bookings = request.user.bookings.select_related("boat")
    page = Paginator(bookings, 20).get_page(request.GET.get("page"))
    return render(request, "boathouse/bookings.html", {"page": page})


@login_required
def book(request):
    form = BookingForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.member = request.user
        try:
            with transaction.atomic():
                form.save()
        except IntegrityError:
            form.add_error(None, "The boat is taken at that time.")
        else:
            return redirect("bookings")
    return render(request, "boathouse/book.html", {"form": form})


@require_POST
@login_required
def cancel(request):
    form = CancelForm(request.POST)
    if form.is_valid():
        number = form.cleaned_data["bookings"].update(is_cancelled=True)
        messages.success(request, f"{number} bookings cancelled.")
    else:
        messages.error(request, "Please choose from the list.")
    return redirect("bookings")
