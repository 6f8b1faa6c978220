from django.contrib.auth.mixins import LoginRequiredMixin, PermissionRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, DeleteView, DetailView, ListView

from .models import Tank


class TankList(LoginRequiredMixin, ListView):
    queryset = Tank.objects.order_by("label")
    paginate_by = 30


class TankPage(LoginRequiredMixin, DetailView):
    model = Tank


class TankAdd(PermissionRequiredMixin, CreateView):
    permission_required = "aquarium.add_tank"
    model = Tank
    fields = ["label", "litres", "salt_water"]
    success_url = reverse_lazy("aquarium:tanks")


class TankRemove(LoginRequiredMixin, DeleteView):
    permission_required = "aquarium.delete_tank"
    model = Tank
    success_url = reverse_lazy("aquarium:tanks")
