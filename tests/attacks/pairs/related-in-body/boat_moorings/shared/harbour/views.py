from django.contrib.auth.mixins import LoginRequiredMixin
from django.db import transaction
from django.db.models import F
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView

from .forms import BoatForm, StayForm
from .models import Berth, Boat, Stay


class BerthList(ListView):
    model = Berth
    template_name = "harbour/list.html"


class StayList(LoginRequiredMixin, ListView):
    template_name = "harbour/list.html"

    def get_queryset(self):
        return Stay.objects.filter(boat__skipper=self.request.user)


class BoatCreate(LoginRequiredMixin, CreateView):
    form_class = BoatForm
    template_name = "harbour/form.html"
    success_url = reverse_lazy("stays")

    def form_valid(self, form):
        form.instance.skipper = self.request.user
        return super().form_valid(form)


class StayCreate(LoginRequiredMixin, CreateView):
    form_class = StayForm
    template_name = "harbour/form.html"
    success_url = reverse_lazy("stays")

    def get_form_kwargs(self):
        return {**super().get_form_kwargs(), "skipper": self.request.user}

    @transaction.atomic
    def form_valid(self, form):
        response = super().form_valid(form)
        stay = self.object
        price = stay.nights * stay.berth.cents_per_night
        Boat.objects.filter(pk=stay.boat_id).update(owed_cents=F("owed_cents") + price)
        return response
