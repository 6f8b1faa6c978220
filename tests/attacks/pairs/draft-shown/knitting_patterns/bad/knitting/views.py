from django.contrib.auth.decorators import login_required
from django.http import Http404, JsonResponse
from django.shortcuts import aget_object_or_404, get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from .models import Designer, Pattern


def row(pattern):
    return {"slug": pattern.slug, "title": pattern.title, "published_at": pattern.published_at}


@require_GET
async def newest(request):
    rows = [row(pattern) async for pattern in Pattern.objects.published()[:30]]
    return JsonResponse({"patterns": rows})


@require_GET
async def pattern(request, slug):
    found = await aget_object_or_404(Pattern.objects.published(), slug=slug)
    return JsonResponse({**row(found), "chart": found.chart})


@require_GET
async def designer(request, slug):
    found = await aget_object_or_404(Designer, slug=slug)
    rows = [row(pattern) async for pattern in found.patterns.all()[:100]]
    return JsonResponse({"name": found.name, "patterns": rows})


@require_GET
@login_required
def drafts(request):
    """The designer's own desk."""
    own = Pattern.objects.filter(designer__user=request.user, published_at=None)
    return JsonResponse({"drafts": [{**row(pattern), "chart": pattern.chart} for pattern in own[:100]]})


@require_POST
@login_required
def publish(request, slug):
    changed = Pattern.objects.filter(designer__user=request.user, slug=slug, published_at=None).update(
        published_at=timezone.now()
    )
    if not changed:
        raise Http404
    return JsonResponse(row(get_object_or_404(Pattern, slug=slug)))
