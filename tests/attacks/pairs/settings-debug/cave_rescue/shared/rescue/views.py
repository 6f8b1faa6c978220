from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import DetailView, ListView, UpdateView

from .models import Callout, Team


class Teams(ListView):
    model = Team
    paginate_by = 30
    template_name = "rescue/teams.html"


class TeamPage(DetailView):
    model = Team
    template_name = "rescue/team.html"


class MyCallouts(LoginRequiredMixin, ListView):
    """The callouts are shared by all of a team."""

    paginate_by = 20
    template_name = "rescue/callouts.html"

    def get_queryset(self):
        return Callout.objects.filter(team__members=self.request.user).select_related("team")


class Report(LoginRequiredMixin, UpdateView):
    fields = ["report"]
    template_name = "rescue/report.html"
    success_url = "/callouts/"

    def get_queryset(self):
        return Callout.objects.filter(team__members=self.request.user)
