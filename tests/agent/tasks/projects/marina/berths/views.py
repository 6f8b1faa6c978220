from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, DetailView, ListView

from berths.forms import BoatForm
from berths.models import Boat


class BoatListView(LoginRequiredMixin, ListView):
    def get_queryset(self):
        return Boat.objects.filter(owner=self.request.user)


class BoatDetailView(LoginRequiredMixin, DetailView):
    def get_queryset(self):
        return Boat.objects.filter(owner=self.request.user)

    def get_context_data(self, **kwargs):
        boat = self.object
        return super().get_context_data(
            insurance=f"Insured for another {boat.days_insured} days",
            crew=boat.crew.all(),
            **kwargs,
        )


class BoatCreateView(LoginRequiredMixin, CreateView):
    model = Boat
    form_class = BoatForm
    success_url = reverse_lazy("berths:boat-list")

    def form_valid(self, form):
        form.instance.owner = self.request.user
        messages.success(self.request, f"{form.instance} is registered.")
        return super().form_valid(form)
