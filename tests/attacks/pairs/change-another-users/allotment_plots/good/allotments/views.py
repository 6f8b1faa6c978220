from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import DeleteView, DetailView, ListView, UpdateView

from .forms import PlotForm
from .models import Plot, Site


class OwnPlots(LoginRequiredMixin):
    model = Plot

    def get_queryset(self):
        return super().get_queryset().filter(tenant=self.request.user).select_related("site")


class SiteList(ListView):
    queryset = Site.objects.order_by("name")


class PlotList(OwnPlots, ListView):
    pass


class PlotDetail(OwnPlots, DetailView):
    pass


class PlotEdit(OwnPlots, UpdateView):
    form_class = PlotForm


class PlotGiveUp(OwnPlots, DeleteView):
    success_url = reverse_lazy("plots")
