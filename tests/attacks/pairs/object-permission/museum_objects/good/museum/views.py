from django.urls import reverse_lazy
from django.views.generic import DeleteView, DetailView, ListView, UpdateView

from .mixins import CuratorMixin
from .models import Exhibit, Gallery


class GalleryList(ListView):
    queryset = Gallery.objects.order_by("name")


class ExhibitList(ListView):
    model = Exhibit
    paginate_by = 50


class ExhibitDetail(DetailView):
    model = Exhibit


class ExhibitUpdate(CuratorMixin, UpdateView):
    model = Exhibit
    fields = ["title", "story"]
    success_url = reverse_lazy("exhibits")


class ExhibitRemove(CuratorMixin, DeleteView):
    model = Exhibit
    success_url = reverse_lazy("exhibits")
