from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from .models import Brigade


def page_of(request, rows):
    return Paginator(rows, 50).get_page(request.GET.get("page"))


@require_safe
def brigades(request):
    page = page_of(request, Brigade.objects.all())
    return JsonResponse({"brigades": [{"slug": b.slug, "name": b.name} for b in page]})


@require_safe
@login_required
def roster(request, slug):
    brigade = get_object_or_404(request.user.brigades, slug=slug)
    page = page_of(request, brigade.members.order_by("username"))
    return JsonResponse({"members": [m.get_username() for m in page]})


@require_safe
@login_required
def callouts(request, slug):
    brigade = get_object_or_404(request.user.brigades, slug=slug)
    page = page_of(request, brigade.callouts.all())
    rows = [{"address": c.address, "at": c.at} for c in page]
    return JsonResponse({"brigade": brigade.name, "callouts": rows, "pages": page.paginator.num_pages})
