from django.contrib.auth.decorators import login_required
from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404, render
from django.urls import reverse_lazy
from django.views.decorators.http import require_GET
from django.views.generic import CreateView, ListView, UpdateView

from .certificates import wording_for
from .models import Race


class RaceList(ListView):
    model = Race
    paginate_by = 25
    template_name = "races/list.html"


class RaceCreate(LoginRequiredMixin, CreateView):
    model = Race
    fields = ["title", "wording"]
    template_name = "races/form.html"
    success_url = reverse_lazy("races")

    def form_valid(self, form):
        form.instance.organiser = self.request.user
        return super().form_valid(form)


class WordingUpdate(LoginRequiredMixin, UpdateView):
    model = Race
    fields = ["wording"]
    template_name = "races/form.html"
    success_url = reverse_lazy("races")

    def get_queryset(self):
        return self.request.user.races.all()


@login_required
@require_GET
def certificates(request, pk):
    race = get_object_or_404(Race, pk=pk, organiser=request.user)
    finishes = race.finishes.select_related("race", "runner")[:50]
    texts = [wording_for(finish) for finish in finishes]
    return render(request, "races/certificates.html", {"race": race, "texts": texts})
