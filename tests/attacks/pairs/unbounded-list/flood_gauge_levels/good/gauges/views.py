from django.shortcuts import get_object_or_404
from django.views.generic import ListView

from .models import Gauge


class GaugeListView(ListView):
    queryset = Gauge.objects.order_by("river", "slug")
    paginate_by = 50


class LevelListView(ListView):
    template_name = "gauges/levels.html"
    context_object_name = "levels"
    paginate_by = 100

    def get_queryset(self):
        self.gauge = get_object_or_404(Gauge, slug=self.kwargs["slug"])
        return self.gauge.levels.order_by("-measured_at", "-pk")

    def get_context_data(self, **kwargs):
        return super().get_context_data(gauge=self.gauge, **kwargs)
