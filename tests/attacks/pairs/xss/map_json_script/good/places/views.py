from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, TemplateView

from .models import Place


class MapView(TemplateView):
    template_name = "places/map.html"
    shown = 500

    def get_context_data(self, **kwargs):
        places = Place.objects.values("name", "lat", "lon")[: self.shown]
        return super().get_context_data(places=list(places), **kwargs)


class AddPlace(LoginRequiredMixin, CreateView):
    model = Place
    fields = ["name", "lat", "lon"]
    success_url = reverse_lazy("map")

    def form_valid(self, form):
        form.instance.added_by = self.request.user
        return super().form_valid(form)
