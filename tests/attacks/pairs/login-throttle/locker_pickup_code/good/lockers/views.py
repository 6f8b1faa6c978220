from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views import View

from .forms import PickupForm
from .models import Station
from .tries import Tries


class Pickup(View):
    def get(self, request, station):
        return self.show(request, get_object_or_404(Station, slug=station), PickupForm())

    def post(self, request, station):
        station = get_object_or_404(Station, slug=station)
        form = PickupForm(request.POST)
        if not form.is_valid():
            return self.show(request, station, form, status=400)
        tries = Tries(station, form.cleaned_data["number"])
        if not tries.take():
            form.add_error(None, "Too many wrong codes; try again in a quarter of an hour.")
            return self.show(request, station, form, status=429)
        locker = station.lockers.filter(number=form.cleaned_data["number"]).first()
        if locker is None or not locker.opens_with(form.cleaned_data["code"]):
            form.add_error(None, "The number or the code is wrong.")
            return self.show(request, station, form, status=403)
        tries.forget()
        locker.opened_at = timezone.now()
        locker.save(update_fields=["opened_at"])
        return render(request, "lockers/open.html", {"locker": locker})

    def show(self, request, station, form, status=200):
        return render(request, "lockers/pickup.html", {"station": station, "form": form}, status=status)
