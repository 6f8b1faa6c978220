from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from django.views.generic import DetailView

from .models import Plot


@method_decorator(never_cache, name="dispatch")
class PlotView(LoginRequiredMixin, DetailView):
    template_name = "club/plot.html"

    def get_object(self, queryset=None):
        return get_object_or_404(Plot, tenant=self.request.user)
