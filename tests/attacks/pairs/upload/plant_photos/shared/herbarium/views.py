import mimetypes

from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import FileResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views import View
from django.views.generic import CreateView, DetailView, ListView

from .forms import SightingForm
from .models import Sighting


class SightingList(ListView):
    """Everyone may look at the herbarium."""

    queryset = Sighting.objects.select_related("reporter")
    paginate_by = 30


class SightingPage(DetailView):
    model = Sighting


class Report(LoginRequiredMixin, CreateView):
    form_class = SightingForm
    template_name = "herbarium/report.html"

    def form_valid(self, form):
        form.instance.reporter = self.request.user
        return super().form_valid(form)

    def get_success_url(self):
        return reverse("sighting", args=[self.object.pk])


class Photo(View):
    def get(self, request, pk):
        sighting = get_object_or_404(Sighting, pk=pk)
        guessed = mimetypes.guess_type(sighting.photo.name)[0]
        return FileResponse(
            sighting.photo.open("rb"), content_type=guessed or "application/octet-stream"
        )
