from django.contrib.auth.decorators import login_required
from django.core.cache import cache
from django.core.paginator import Paginator
from django.http import JsonResponse
from django.shortcuts import aget_object_or_404, get_object_or_404
from django.views.decorators.http import require_GET, require_POST

from . import vouchers
from .models import Ticket, Tour, Voucher


@require_GET
def tours(request):
    off = vouchers.percent_off(request)
    page = Paginator(Tour.objects.all(), 20).get_page(request.GET.get("page"))
    return JsonResponse({"tours": [{"id": t.pk, "name": t.name, "cents": t.cents * (100 - off) // 100} for t in page]})


@login_required
@require_POST
def redeem(request):
    tries = f"voucher-tries-{request.user.pk}"
    cache.add(tries, 0, 3600)
    if cache.incr(tries) > 20:
        return JsonResponse({"error": "Later, please."}, status=429)
    voucher = get_object_or_404(Voucher, code=request.POST.get("code", ""), ended=False)
    response = JsonResponse({"percent": voucher.percent})
    vouchers.remember(response, voucher)
    return response


@login_required
@require_POST
async def buy(request, pk):
    tour = await aget_object_or_404(Tour, pk=pk)
    user = await request.auser()
    cents = tour.cents * (100 - vouchers.percent_off(request)) // 100
    ticket = await Ticket.objects.acreate(tour=tour, visitor=user, cents=cents)
    return JsonResponse({"id": ticket.pk, "cents": ticket.cents}, status=201)
