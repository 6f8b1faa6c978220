from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import DetailView, ListView, UpdateView

from .models import Plot


class MyPlots(LoginRequiredMixin, ListView):
    paginate_by = 15

    def get_queryset(self):
        return Plot.objects.filter(gardener=self.request.user)


class PlotPage(LoginRequiredMixin, DetailView):
    def get_queryset(self):
        return Plot.objects.filter(gardener=self.request.user)


class PlanEdit(LoginRequiredMixin, UpdateView):
    model = Plot
    fields = ["planting_plan", "water"]
    template_name = "allotment/plan_form.html"
