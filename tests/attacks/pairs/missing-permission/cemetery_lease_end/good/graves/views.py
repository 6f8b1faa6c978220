from django.contrib.auth.mixins import LoginRequiredMixin, PermissionRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, DeleteView, DetailView, ListView, UpdateView

from .models import Lease, Plot


class OfficeMixin(LoginRequiredMixin, PermissionRequiredMixin):
    """What only the people of the cemetery office do."""


class PlotList(LoginRequiredMixin, ListView):
    queryset = Plot.objects.all()
    paginate_by = 50


class PlotPage(LoginRequiredMixin, DetailView):
    queryset = Plot.objects.select_related("lease")


class PlotEdit(OfficeMixin, UpdateView):
    permission_required = "graves.change_plot"
    model = Plot
    fields = ["is_listed", "remarks"]


class LeaseNew(OfficeMixin, CreateView):
    permission_required = "graves.add_lease"
    model = Lease
    fields = ["plot", "holder", "until"]


class LeaseEnd(OfficeMixin, DeleteView):
    permission_required = "graves.delete_lease"
    queryset = Lease.objects.select_related("plot")
    success_url = reverse_lazy("plots")
