from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.generic import CreateView, DetailView, ListView

from .models import Beer, TastingNote


class BeerList(ListView):
    queryset = Beer.objects.order_by("name")
    paginate_by = 30


class BeerDetail(DetailView):
    model = Beer

    def get_context_data(self, **kwargs):
        notes = self.object.notes.select_related("taster").order_by("-written_at")[:50]
        return super().get_context_data(notes=notes, **kwargs)


class WriteNote(LoginRequiredMixin, CreateView):
    model = TastingNote
    fields = ["body"]

    def form_valid(self, form):
        form.instance.beer = get_object_or_404(Beer, pk=self.kwargs["beer_id"])
        form.instance.taster = self.request.user
        return super().form_valid(form)

    def get_success_url(self):
        return reverse("beer", args=[self.object.beer_id])
