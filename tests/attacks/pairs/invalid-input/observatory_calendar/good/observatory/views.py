from datetime import date

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from .models import Dome, GuidedNight, Reservation


class ReservationForm(forms.ModelForm):
    class Meta:
        model = Reservation
        fields = ["persons"]


@require_safe
def domes(request):
    page = Paginator(Dome.objects.all(), 20).get_page(request.GET.get("page"))
    return render(request, "observatory/domes.html", {"page": page})


@require_safe
def month(request, slug, year, month):
    dome = get_object_or_404(Dome, slug=slug)
    try:
        first = date(year, month, 1)
    except (ValueError, OverflowError):
        raise Http404("There is no such month.") from None
    nights = dome.nights.filter(day__year=first.year, day__month=first.month)[:100]
    context = {"dome": dome, "first": first, "nights": nights}
    return render(request, "observatory/month.html", context)


@login_required
def reserve(request, pk):
    nights = GuidedNight.objects.filter(day__gte=timezone.localdate())
    night = get_object_or_404(nights, pk=pk)
    form = ReservationForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.night = night
        form.instance.visitor = request.user
        form.save()
        messages.success(request, f"See you on {night.day}.")
        return redirect("my-reservations")
    return render(request, "observatory/reserve.html", {"night": night, "form": form})


@require_safe
@login_required
def my_reservations(request):
    mine = Reservation.objects.filter(visitor=request.user).select_related("night")
    page = Paginator(mine, 20).get_page(request.GET.get("page"))
    return render(request, "observatory/reservations.html", {"page": page})
