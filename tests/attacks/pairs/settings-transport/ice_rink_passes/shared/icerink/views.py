from django.contrib.auth.decorators import login_required
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.cache import cache_control, never_cache
from django.views.decorators.http import require_GET

from .models import Opening, SeasonPass


@require_GET
@cache_control(public=True, max_age=600)
def openings(request):
    days = Opening.objects.filter(day__gte=timezone.localdate())[:30]
    return render(request, "icerink/openings.html", {"days": days})


@never_cache
@login_required
@require_GET
def passes(request):
    mine = SeasonPass.objects.filter(holder=request.user)[:20]
    return render(request, "icerink/passes.html", {"passes": mine})


@never_cache
@login_required
@require_GET
def season_pass(request, number):
    found = get_object_or_404(SeasonPass, number=number, holder=request.user)
    return render(request, "icerink/pass.html", {"pass": found})
