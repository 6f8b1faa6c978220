from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import FileResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.generic import CreateView, DetailView, ListView
from django.views.generic.detail import BaseDetailView

from .forms import InstrumentForm, PhotoForm
from .models import Instrument, Photo


class VisibleInstruments(LoginRequiredMixin):
    """Owners see their instruments, the workshop sees all."""

    def get_queryset(self):
        instruments = Instrument.objects.all()
        if self.request.user.is_staff:
            return instruments
        return instruments.filter(owner=self.request.user)


class InstrumentList(VisibleInstruments, ListView):
    paginate_by = 20


class InstrumentDetail(VisibleInstruments, DetailView):
    def get_context_data(self, **kwargs):
        return super().get_context_data(photos=self.object.photos.all()[:50], **kwargs)


class InstrumentCreate(LoginRequiredMixin, CreateView):
    model = Instrument
    form_class = InstrumentForm
    template_name = "workshop/form.html"

    def form_valid(self, form):
        form.instance.owner = self.request.user
        return super().form_valid(form)

    def get_success_url(self):
        return reverse("instrument", args=[self.object.pk])


class PhotoCreate(LoginRequiredMixin, CreateView):
    model = Photo
    form_class = PhotoForm
    template_name = "workshop/form.html"

    def form_valid(self, form):
        form.instance.instrument = get_object_or_404(
            Instrument, pk=self.kwargs["pk"], owner=self.request.user
        )
        return super().form_valid(form)

    def get_success_url(self):
        return reverse("instrument", args=[self.kwargs["pk"]])


class PhotoFile(LoginRequiredMixin, BaseDetailView):
    def get_queryset(self):
        photos = Photo.objects.all()
        if self.request.user.is_staff:
            return photos
        return photos.filter(instrument__owner=self.request.user)

    def render_to_response(self, context):
        return FileResponse(self.object.file.open("rb"))
