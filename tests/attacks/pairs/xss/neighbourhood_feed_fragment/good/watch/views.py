from django import forms
from django.contrib.auth.decorators import login_required
from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.html import format_html_join
from django.views.decorators.http import require_GET
from django.views.generic import ListView
from django.views.generic.detail import SingleObjectMixin
from django.views.generic.edit import FormView

from .models import Sighting, Street


class SightingForm(forms.ModelForm):
    class Meta:
        model = Sighting
        fields = ["headline"]


class StreetList(LoginRequiredMixin, ListView):
    model = Street
    paginate_by = 40
    template_name = "watch/streets.html"


class StreetPage(LoginRequiredMixin, SingleObjectMixin, FormView):
    """A street with the form for a new sighting; the feed below is fetched by htmx."""

    model = Street
    form_class = SightingForm
    template_name = "watch/street.html"

    def dispatch(self, request, *args, **kwargs):
        self.object = self.get_object()
        return super().dispatch(request, *args, **kwargs)

    def form_valid(self, form):
        form.instance.street = self.object
        form.instance.reporter = self.request.user
        form.save()
        return super().form_valid(form)

    def get_success_url(self):
        return reverse("street", args=[self.object.pk])


@login_required
@require_GET
def feed(request, pk):
    street = get_object_or_404(Street, pk=pk)
    sightings = street.sightings.select_related("reporter")[:30]
    items = format_html_join(
        "",
        "<li><time>{}</time> {}</li>",
        ((sighting.seen_at.strftime("%d %b, %H:%M"), sighting.headline) for sighting in sightings),
    )
    return HttpResponse(items)
