import xml.sax

from django import forms
from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import redirect
from django.views.generic import DetailView, FormView, ListView

from .gpx import read_track
from .models import Tour


class GpxForm(forms.Form):
    track = forms.FileField()

    def clean_track(self):
        track = self.cleaned_data["track"]
        if track.size > 4 * 1024 * 1024:
            raise forms.ValidationError("Tracks can be 4 MB at most.")
        try:
            return read_track(track)
        except (xml.sax.SAXException, OSError, ValueError):
            raise forms.ValidationError("This is no GPX track.")


class Tours(LoginRequiredMixin, ListView):
    template_name = "hiking/tours.html"
    paginate_by = 25

    def get_queryset(self):
        return Tour.objects.filter(guide=self.request.user)


class TourPage(LoginRequiredMixin, DetailView):
    template_name = "hiking/tour.html"

    def get_queryset(self):
        return Tour.objects.filter(guide=self.request.user)


class ImportTrack(LoginRequiredMixin, FormView):
    form_class = GpxForm
    template_name = "hiking/import.html"

    def form_valid(self, form):
        track = form.cleaned_data["track"]
        tour = Tour.objects.create(
            guide=self.request.user,
            title=track.found["name"].strip()[:200] or "Tour",
            notes=track.found["desc"].strip(),
            points=track.points,
        )
        return redirect("tour", pk=tour.pk)
