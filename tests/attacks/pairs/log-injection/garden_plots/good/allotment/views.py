import logging

from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.generic import CreateView, DetailView, ListView

from .forms import SearchForm
from .models import Application, Plot

logger = logging.getLogger(__name__)


class PlotList(LoginRequiredMixin, ListView):
    paginate_by = 25

    def get_queryset(self):
        plots = Plot.objects.all()
        form = SearchForm(self.request.GET)
        if form.is_valid() and form.cleaned_data["soil"]:
            soil = form.cleaned_data["soil"]
            plots = plots.filter(soil__icontains=soil)
            logger.info("user %s looked for soil %r", self.request.user.pk, soil)
        return plots


class PlotPage(LoginRequiredMixin, DetailView):
    model = Plot


class Apply(LoginRequiredMixin, CreateView):
    model = Application
    fields = ["reason"]

    def form_valid(self, form):
        form.instance.plot = get_object_or_404(Plot, pk=self.kwargs["pk"])
        form.instance.gardener = self.request.user
        answer = super().form_valid(form)
        logger.info("application %s for plot %s", self.object.pk, self.object.plot_id)
        return answer

    def get_success_url(self):
        return reverse("plot", args=[self.object.plot_id])
