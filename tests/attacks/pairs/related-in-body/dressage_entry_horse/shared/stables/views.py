from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import CreateView, DetailView, ListView

from .forms import EntryForm
from .models import Entry, Horse


class StableList(LoginRequiredMixin, ListView):
    template_name = "stables/stable.html"
    paginate_by = 20

    def get_queryset(self):
        return Horse.objects.filter(keeper=self.request.user).order_by("name", "pk")


class EnterCompetition(LoginRequiredMixin, CreateView):
    form_class = EntryForm
    template_name = "stables/enter.html"

    def get_form_kwargs(self):
        return {**super().get_form_kwargs(), "rider": self.request.user}


class EntryPage(LoginRequiredMixin, DetailView):
    template_name = "stables/entry.html"

    def get_queryset(self):
        mine = Entry.objects.filter(rider=self.request.user)
        return mine.select_related("horse", "competition")
