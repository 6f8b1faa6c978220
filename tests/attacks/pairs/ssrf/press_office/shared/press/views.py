from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.forms import modelform_factory
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET, require_POST

from .models import Feed
from .sources import check_source, read_source

FeedForm = modelform_factory(Feed, fields=["name", "url"])


@login_required
@require_GET
def feeds(request):
    return JsonResponse({"feeds": list(Feed.objects.order_by("name").values("name", "url")[:100])})


@login_required
@require_POST
def add(request):
    form = FeedForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    try:
        check_source(form.cleaned_data["url"])
    except (ValidationError, ValueError):
        return JsonResponse({"errors": {"url": ["Not one of our agencies."]}}, status=400)
    form.save()
    return JsonResponse({"name": form.instance.name}, status=201)


@login_required
@require_GET
def read(request, name):
    feed = get_object_or_404(Feed, name=name)
    try:
        text = read_source(feed.url)
    except (OSError, ValueError, ValidationError):
        return JsonResponse({"error": "The agency does not answer."}, status=502)
    return HttpResponse(text, content_type="text/plain; charset=utf-8")
