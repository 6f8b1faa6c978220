from django.contrib.admin.views.decorators import staff_member_required
from django.core.paginator import Paginator
from django.http import Http404, JsonResponse
from django.views.decorators.http import require_safe

from .forms import SearchForm
from .models import Release


@require_safe
def releases(request):
    page = Paginator(Release.objects.published(), 20).get_page(request.GET.get("page"))
    return JsonResponse({"releases": [{"slug": r.slug, "title": r.title} for r in page]})


@require_safe
async def release(request, slug):
    try:
        found = await Release.objects.published().aget(slug=slug)
    except Release.DoesNotExist:
        raise Http404
    return JsonResponse({"title": found.title, "text": found.text, "published": found.publish_at})


@require_safe
async def search(request):
    form = SearchForm(request.GET)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    found = Release.objects.matching(form.cleaned_data["q"])[:20]
    return JsonResponse({"found": [{"slug": r.slug, "title": r.title, "start": r.text[:200]} async for r in found]})


@require_safe
@staff_member_required
def drafts(request):
    waiting = Release.objects.filter(publish_at=None)
    page = Paginator(waiting, 20).get_page(request.GET.get("page"))
    return JsonResponse({"drafts": [{"slug": r.slug, "title": r.title} for r in page]})
