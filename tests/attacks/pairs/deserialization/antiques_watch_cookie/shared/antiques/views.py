from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_POST

from .models import Lot
from .watchlist import WatchList


@require_GET
def catalogue(request):
    lots = Lot.objects.filter(withdrawn=False)[:100]
    return render(request, "antiques/catalogue.html", {"lots": lots})


@require_GET
def watched(request):
    numbers = WatchList.of(request).lots
    lots = Lot.objects.filter(number__in=numbers, withdrawn=False)
    return render(request, "antiques/watched.html", {"lots": lots})


@require_POST
def watch(request, number):
    lot = get_object_or_404(Lot, number=number, withdrawn=False)
    marks = WatchList.of(request)
    marks.toggle(lot.number)
    response = redirect("watched")
    marks.store(response)
    return response
