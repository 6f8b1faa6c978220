from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView

from .models import Sighting, Station


class StationList(ListView):
    queryset = Station.objects.order_by("name")
    paginate_by = 50


class SightingList(ListView):
    queryset = Sighting.objects.select_related("station").order_by("-seen_at", "-pk")
    template_name = "skywatch/sightings.html"
    paginate_by = 50


class Report(LoginRequiredMixin, CreateView):
    model = Sighting
    fields = ["station", "seen_at", "magnitude", "remarks"]
    template_name = "skywatch/report.html"
    success_url = reverse_lazy("sightings")

    def form_valid(self, form):
        form.instance.observer = self.request.user
        return super().form_valid(form)
