from django.db.models import Prefetch
from django.http import JsonResponse
from django.views.generic import DetailView, ListView

from .models import Artist, Show


class ShowList(ListView):
    queryset = Show.objects.public().order_by("-opens_on", "-pk")
    paginate_by = 12


class ShowDetail(DetailView):
    queryset = Show.objects.public().prefetch_related("artists")


class ArtistDetail(DetailView):
    queryset = Artist.objects.prefetch_related(
        Prefetch("shows", queryset=Show.objects.public().order_by("-opens_on", "-pk"))
    )


def calendar(request):
    shows = Show.objects.public().order_by("-opens_on", "-pk")[:50]
    return JsonResponse({"shows": [{"title": show.title, "opens_on": show.opens_on} for show in shows]})
