from datetime import date

from django.contrib.auth.decorators import login_required
from django.contrib.auth.mixins import LoginRequiredMixin
from django.db.models import Count
from django.shortcuts import get_object_or_404, render
from django.views.generic import ListView

from instruments.models import Organ, Stop, Venue


class VenueListView(ListView):
    template_name = "instruments/venue_list.html"
    context_object_name = "venues"

    def get_queryset(self):
        return Venue.objects.annotate(organ_count=Count("organs"))


class StopListView(LoginRequiredMixin, ListView):
    template_name = "instruments/stop_list.html"
    context_object_name = "stops"

    def get_queryset(self):
        return Stop.objects.select_related("division__organ__venue").order_by(
            "division__organ__nickname", "division__position", "name"
        )


@login_required
def organ_detail(request, pk):
    organ = get_object_or_404(Organ, pk=pk)
    age = date.today().year - organ.year_built if organ.year_built else None
    card = {
        "title": organ.nickname,
        "place": str(organ.venue),
        "maker": organ.builder.name,
        "opus": organ.opus or "-",
        "age": age,
    }
    divisions = organ.divisions.prefetch_related("stops")
    return render(
        request,
        "instruments/organ_detail.html",
        {"organ": organ, "card": card, "divisions": divisions},
    )


@login_required
def stop_search(request):
    term = request.GET.get("q", "").strip()
    stops = []
    if term:
        stops = Stop.objects.raw(
            f"SELECT * FROM instruments_stop WHERE name LIKE '%%{term}%%' ORDER BY name"
        )
    return render(request, "instruments/stop_search.html", {"stops": stops, "term": term})
