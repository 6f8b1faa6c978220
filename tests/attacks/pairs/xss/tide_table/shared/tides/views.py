from django.core.paginator import Paginator
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.html import escape
from django.views.decorators.http import require_safe

from .models import Harbour


@require_safe
def search(request):
    wanted = request.GET.get("q", "").strip()[:80]
    found = Harbour.objects.filter(name__icontains=wanted)
    page = Paginator(found, 25).get_page(request.GET.get("page"))
    return render(request, "tides/search.html", {"page": page, "wanted": wanted})


@require_safe
def harbour(request, slug):
    place = get_object_or_404(Harbour, slug=slug)
    coming = place.tides.filter(at__gte=timezone.now())[:14]
    return render(request, "tides/harbour.html", {"harbour": place, "tides": coming})


@require_safe
def harbour_data(request, slug):
    place = get_object_or_404(Harbour, slug=slug)
    return JsonResponse({"name": place.name, "tides": [[t.at, t.metres] for t in place.tides.all()[:200]]})


@require_safe
def greeting(request):
    boat = request.GET.get("boat", "sailor")[:40]
    return HttpResponse(f"<p>Fair winds, {escape(boat)}!</p>")
