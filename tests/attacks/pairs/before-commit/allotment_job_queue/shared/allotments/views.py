from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404, redirect
from django.views import View
from django.views.generic import ListView

from .leasing import NotFree, lease
from .models import Lease, Plot


class PlotList(LoginRequiredMixin, ListView):
    queryset = Plot.objects.filter(free=True).order_by("number")
    paginate_by = 30


class MyLeases(LoginRequiredMixin, ListView):
    paginate_by = 30

    def get_queryset(self):
        mine = Lease.objects.filter(tenant=self.request.user)
        return mine.select_related("plot").order_by("-since", "-pk")


class LeasePlot(LoginRequiredMixin, View):
    def post(self, request, pk):
        plot = get_object_or_404(Plot, pk=pk)
        try:
            lease(plot, request.user)
        except NotFree:
            messages.error(request, "Somebody was faster, that plot is taken.")
            return redirect("plots")
        messages.success(request, f"Plot {plot.number} is yours.")
        return redirect("leases")
