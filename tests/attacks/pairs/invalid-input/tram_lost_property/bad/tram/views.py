from datetime import timedelta

from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from .forms import ClaimForm, SearchForm
from .models import Claim, Find


@require_GET
def search(request):
    form = SearchForm(request.GET)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    days = int(request.GET.get("days", 30))
    finds = Find.objects.filter(
        label__icontains=form.cleaned_data["text"],
        found_on__gte=timezone.localdate() - timedelta(days=days),
    )
    page = Paginator(finds.values("id", "label", "found_on", "line__name"), 25).get_page(request.GET.get("page"))
    return JsonResponse({"pages": page.paginator.num_pages, "results": list(page)})


@require_POST
@login_required
def claim(request, find_id):
    find = get_object_or_404(Find, pk=find_id)
    form = ClaimForm(request.POST, instance=Claim(find=find, claimant=request.user))
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    return JsonResponse({"id": form.save().pk}, status=201)


@require_GET
@login_required
def my_claims(request):
    rows = request.user.claims.order_by("-pk").values("id", "find__label", "description")
    page = Paginator(rows, 25).get_page(request.GET.get("page"))
    return JsonResponse({"pages": page.paginator.num_pages, "results": list(page)})
