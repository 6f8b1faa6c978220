from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET, require_POST
from urllib3.exceptions import HTTPError

from .feeds import FeedError, fetch_titles
from .forms import FeedForm
from .models import Episode, Show


@login_required
@require_GET
def episodes(request, show_id):
    show = get_object_or_404(Show, pk=show_id, host=request.user)
    page = Paginator(show.episodes.all(), 50).get_page(request.GET.get("page"))
    return JsonResponse({"show": show.title, "episodes": [episode.title for episode in page]})


@login_required
@require_POST
def import_feed(request, show_id):
    show = get_object_or_404(Show, pk=show_id, host=request.user)
    form = FeedForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    try:
        titles = fetch_titles(form.cleaned_data["address"])
    except (FeedError, HTTPError):
        return JsonResponse({"error": "The feed could not be read."}, status=502)
    known = set(show.episodes.filter(title__in=titles).values_list("title", flat=True))
    fresh = [Episode(show=show, title=title) for title in dict.fromkeys(titles) if title not in known]
    Episode.objects.bulk_create(fresh)
    return JsonResponse({"added": len(fresh)}, status=201)
