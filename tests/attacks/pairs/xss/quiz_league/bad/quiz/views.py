import json

from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.views.generic import CreateView, TemplateView, UpdateView

from .models import Team


class Table(TemplateView):
    template_name = "quiz/table.html"

    def get_context_data(self, **kwargs):
        rows = [{"name": t.name, "points": t.points} for t in Team.objects.all()[:100]]
        return super().get_context_data(rows=rows, chart=json.dumps(rows), **kwargs)


class TeamForm(LoginRequiredMixin):
    model = Team
    fields = ["name"]
    template_name = "quiz/form.html"


class Join(TeamForm, CreateView):
    def form_valid(self, form):
        if Team.objects.filter(captain=self.request.user).exists():
            form.add_error(None, "You have a team already.")
            return self.form_invalid(form)
        form.instance.captain = self.request.user
        return super().form_valid(form)


class Rename(TeamForm, UpdateView):
    def get_object(self, queryset=None):
        return get_object_or_404(Team, captain=self.request.user)
