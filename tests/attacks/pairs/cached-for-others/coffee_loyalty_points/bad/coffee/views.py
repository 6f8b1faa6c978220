from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.db.models import Sum
from django.shortcuts import render
from django.views.decorators.cache import cache_page
from django.views.decorators.http import require_GET

from .models import Reward


@require_GET
@cache_page(60 * 60)
def rewards(request):
    page = Paginator(Reward.objects.all(), 30).get_page(request.GET.get("page"))
    return render(request, "coffee/rewards.html", {"page": page})


@require_GET
@login_required
@cache_page(60 * 5)
def points(request):
    entries = request.user.point_entries.all()
    total = entries.aggregate(total=Sum("points"))["total"]
    page = Paginator(entries, 20).get_page(request.GET.get("page"))
    return render(request, "coffee/points.html", {"page": page, "total": total})
