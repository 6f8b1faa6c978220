from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.views.generic import DetailView, ListView, UpdateView

from .models import Concert, Singer


class ConcertList(ListView):
    model = Concert
    paginate_by = 20
    template_name = "choir/concerts.html"


class ConcertDetail(LoginRequiredMixin, DetailView):
    queryset = Concert.objects.prefetch_related("singers__user")
    template_name = "choir/concert.html"


class Roster(LoginRequiredMixin, ListView):
    queryset = Singer.objects.select_related("user")
    paginate_by = 60
    template_name = "choir/roster.html"


class MyCard(LoginRequiredMixin, UpdateView):
    model = Singer
    fields = ["motto"]
    template_name = "choir/my_card.html"
    success_url = "/roster/"

    def get_object(self, queryset=None):
        return get_object_or_404(Singer, user=self.request.user)
