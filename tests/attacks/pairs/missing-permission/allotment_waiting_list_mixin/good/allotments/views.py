from django.contrib.auth.mixins import LoginRequiredMixin
from django.db.models import Count, Q, Sum

from .base import CommitteePage, Paged
from .models import Applicant, Plot


class FreePlots(Paged):
    heading = "Free plots"
    template_name = "allotments/plots.html"
    queryset = Plot.objects.filter(free=True)


class WaitingList(LoginRequiredMixin, Paged):
    heading = "Waiting list"
    template_name = "allotments/waiting.html"
    queryset = Applicant.objects.all()

    def get_queryset(self):
        applicants = super().get_queryset()
        if self.request.GET.get("water") == "1":
            applicants = applicants.filter(wants_water=True)
        return applicants


class Figures(CommitteePage):
    heading = "Figures"
    template_name = "allotments/figures.html"

    def get_context_data(self, **kwargs):
        figures = Plot.objects.aggregate(
            all=Count("pk"), free=Count("pk", filter=Q(free=True)), area=Sum("square_metres")
        )
        return super().get_context_data(figures=figures, **kwargs)
