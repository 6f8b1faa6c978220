from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views import View
from django.views.generic import CreateView, DetailView, ListView

from . import sheets
from .forms import SheetForm
from .models import Cave, Trip


class CaveList(LoginRequiredMixin, ListView):
    model = Cave
    paginate_by = 30


class CavePage(LoginRequiredMixin, DetailView):
    model = Cave

    def get_context_data(self, **kwargs):
        trips = self.object.trips.select_related("leader")[:20]
        return super().get_context_data(sheets=sheets.names(self.object), trips=trips, **kwargs)


class SheetDownload(LoginRequiredMixin, View):
    def get(self, request, slug):
        cave = get_object_or_404(Cave, slug=slug)
        form = SheetForm(request.GET)
        if not form.is_valid():
            raise Http404
        path = sheets.locate(cave, form.cleaned_data["name"])
        return FileResponse(path.open("rb"), as_attachment=True, filename=path.name)


class TripCreate(LoginRequiredMixin, CreateView):
    model = Trip
    fields = ["day", "party"]

    def form_valid(self, form):
        form.instance.cave = get_object_or_404(Cave, slug=self.kwargs["slug"])
        form.instance.leader = self.request.user
        return super().form_valid(form)

    def get_success_url(self):
        return reverse("cave", args=[self.object.cave.slug])
