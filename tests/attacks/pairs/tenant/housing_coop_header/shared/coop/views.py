from django.contrib.auth.decorators import login_required
from django.db.models import Sum
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET

from .decorators import in_organisation
from .models import LedgerEntry


@require_GET
@login_required
def organisations(request):
    mine = request.user.memberships.values("organisation__slug", "organisation__name")
    return JsonResponse({"organisations": list(mine)})


@require_GET
@in_organisation
def ledger(request):
    entries = LedgerEntry.objects.of(request.organisation).order_by("pk")
    return JsonResponse({"entries": list(entries.values("id", "text", "cents"))})


@require_GET
@in_organisation
def entry(request, pk):
    found = get_object_or_404(LedgerEntry.objects.of(request.organisation), pk=pk)
    return JsonResponse({"id": found.pk, "text": found.text, "cents": found.cents})


@require_GET
@in_organisation
def balance(request):
    total = LedgerEntry.objects.of(request.organisation).aggregate(total=Sum("cents"))["total"]
    return JsonResponse({"cents": total or 0})
