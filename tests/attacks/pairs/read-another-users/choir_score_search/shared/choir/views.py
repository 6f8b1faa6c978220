from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import DetailView, ListView

from .models import Score


class ScoreList(LoginRequiredMixin, ListView):
    paginate_by = 30
    template_name = "choir/scores.html"

    def get_queryset(self):
        term = self.request.GET.get("q", "").strip()[:80]
        if term:
            return Score.objects.search(self.request.user, term)
        return Score.objects.visible_to(self.request.user)


class ScoreDetail(LoginRequiredMixin, DetailView):
    template_name = "choir/score.html"

    def get_queryset(self):
        return Score.objects.visible_to(self.request.user)
