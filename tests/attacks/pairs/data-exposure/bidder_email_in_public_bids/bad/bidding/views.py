from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from .models import Lot


@require_safe
def bids(request, pk):
    lot = get_object_or_404(Lot, pk=pk)
    rows = lot.bids.order_by("-amount").values("paddle", "amount", "bidder__email")[:20]
    return JsonResponse({"lot": lot.title, "bids": list(rows)})
