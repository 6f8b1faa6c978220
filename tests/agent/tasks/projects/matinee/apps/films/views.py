from django.shortcuts import get_object_or_404, render
from django.utils import timezone

from .models import Film


def film_detail(request, pk):
    film = get_object_or_404(Film.objects.select_related("distributor"), pk=pk)
    screenings = film.screenings.filter(starts_at__gte=timezone.now()).select_related("screen")
    return render(request, "films/film_detail.html", {"film": film, "screenings": screenings})
