from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from .forms import AppointmentForm
from .models import Appointment


@login_required
@require_safe
def appointments(request):
    page = Paginator(request.user.appointments.all(), 15).get_page(request.GET.get("page"))
    return render(request, "donation/appointments.html", {"page": page})


@login_required
@require_http_methods(["GET", "POST"])
def book(request):
    # the calendar links here with the day filled in
    data = request.POST or request.GET or None
    form = AppointmentForm(data, instance=Appointment(donor=request.user))
    if form.is_valid() and form.book():
        return redirect("appointments")
    return render(request, "donation/book.html", {"form": form})
