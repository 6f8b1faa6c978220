from django.contrib.auth.decorators import login_required
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from . import services
from .forms import BoxForm
from .models import BoxBooking, Evening


def evenings(request):
    return render(request, "opera/evenings.html", {"evenings": Evening.objects.order_by("date")})


@login_required
def bookings(request):
    mine = request.user.box_bookings.select_related("evening")
    return render(request, "opera/bookings.html", {"bookings": mine})


@login_required
def book(request, evening_pk):
    evening = get_object_or_404(Evening, pk=evening_pk)
    form = BoxForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            services.book(request.user, evening, form.cleaned_data["box"])
        except services.CannotBook as reason:
            form.add_error(None, str(reason))
        else:
            return redirect("bookings")
    return render(request, "opera/book.html", {"evening": evening, "form": form})


@login_required
@require_POST
def cancel(request, pk):
    services.cancel(get_object_or_404(BoxBooking, pk=pk, guest=request.user))
    return redirect("bookings")
