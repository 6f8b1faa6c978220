from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET, require_POST

from .forms import BidForm, LotForm
from .models import Lot
from .notices import notice


@login_required
@require_GET
def lots(request):
    page = Paginator(Lot.objects.all(), 50).get_page(request.GET.get("page"))
    return JsonResponse({"lots": [{"id": lot.pk, "species": lot.species} for lot in page]})


@login_required
@require_POST
def offer(request):
    form = LotForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    form.instance.seller = request.user
    return JsonResponse({"id": form.save().pk}, status=201)


@login_required
@require_POST
def bid(request, pk):
    lot = get_object_or_404(Lot.objects.exclude(seller=request.user), pk=pk)
    form = BidForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    form.instance.lot, form.instance.bidder = lot, request.user
    form.save()
    return JsonResponse({}, status=201)


@login_required
@require_GET
def board(request, pk):
    return HttpResponse(notice(get_object_or_404(Lot, pk=pk)), content_type="text/plain; charset=utf-8")
