from django.shortcuts import get_object_or_404
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView, UpdateView

from .mixins import ArrangerMixin
from .models import Ceremony, Relative


class CeremonyList(ArrangerMixin, ListView):
    model = Ceremony
    paginate_by = 30
    template_name = "funerals/ceremonies.html"


class CeremonyCreate(ArrangerMixin, CreateView):
    model = Ceremony
    fields = ["deceased", "held_at", "place"]
    template_name = "funerals/form.html"
    success_url = reverse_lazy("ceremonies")


class CeremonyUpdate(ArrangerMixin, UpdateView):
    model = Ceremony
    fields = ["held_at", "place"]
    template_name = "funerals/form.html"
    success_url = reverse_lazy("ceremonies")


class RelativeList(ListView):
    paginate_by = 30
    template_name = "funerals/relatives.html"

    def get_queryset(self):
        ceremony = get_object_or_404(Ceremony, pk=self.kwargs["pk"])
        return Relative.objects.filter(ceremony=ceremony)


class RelativeCreate(ArrangerMixin, CreateView):
    model = Relative
    fields = ["name", "phone"]
    template_name = "funerals/form.html"
    success_url = reverse_lazy("ceremonies")

    def form_valid(self, form):
        form.instance.ceremony = get_object_or_404(Ceremony, pk=self.kwargs["pk"])
        return super().form_valid(form)
