from django import forms
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from .gpx import GpxError, read_gpx
from .models import Trail, Waypoint


class GpxForm(forms.Form):
    track = forms.FileField()

    def clean_track(self):
        track = self.cleaned_data["track"]
        if track.size > 2_000_000:
            raise forms.ValidationError("At most 2 MB.")
        try:
            return read_gpx(track)
        except GpxError as error:
            raise forms.ValidationError(str(error)) from None


@login_required
@require_GET
def trail_list(request):
    pages = Paginator(request.user.trails.order_by("title", "pk"), 20)
    return render(request, "trails/list.html", {"page": pages.get_page(request.GET.get("page"))})


@login_required
@require_GET
def trail_page(request, pk):
    return render(request, "trails/trail.html", {"trail": get_object_or_404(request.user.trails, pk=pk)})


@login_required
@require_http_methods(["GET", "POST"])
def import_gpx(request):
    form = GpxForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        title, description, points = form.cleaned_data["track"]
        with transaction.atomic():
            trail = Trail.objects.create(
                hiker=request.user, title=title[:200] or "Untitled", description=description
            )
            Waypoint.objects.bulk_create(
                Waypoint(trail=trail, latitude=lat, longitude=lon) for lat, lon in points[:20_000]
            )
        return redirect("trail", pk=trail.pk)
    return render(request, "trails/import.html", {"form": form})
