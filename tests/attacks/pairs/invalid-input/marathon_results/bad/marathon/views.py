from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, DeleteView, ListView

from .models import Finish, Race


class RaceList(ListView):
    model = Race
    paginate_by = 20


class Results(ListView):
    """What is confirmed, of all races or those of a year."""

    paginate_by = 50
    template_name = "marathon/results.html"

    def get_queryset(self):
        finishes = Finish.objects.filter(confirmed=True).select_related("race")
        if year := self.request.GET.get("year"):
            finishes = finishes.filter(race__year=int(year))
        return finishes


class MyFinishes(LoginRequiredMixin, ListView):
    paginate_by = 50
    template_name = "marathon/mine.html"

    def get_queryset(self):
        return Finish.objects.filter(runner=self.request.user).select_related("race")


class FinishCreate(LoginRequiredMixin, CreateView):
    model = Finish
    fields = ["race", "bib", "seconds"]
    success_url = reverse_lazy("mine")

    def form_valid(self, form):
        form.instance.runner = self.request.user
        return super().form_valid(form)


class FinishDelete(LoginRequiredMixin, DeleteView):
    template_name = "marathon/finish_form.html"
    success_url = reverse_lazy("mine")

    def get_queryset(self):
        return Finish.objects.filter(runner=self.request.user, confirmed=False)
