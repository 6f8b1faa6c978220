from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import Http404
from django.shortcuts import get_object_or_404, render

from . import services
from .models import Ride


@login_required
def rides(request):
    own = Ride.objects.filter(rider=request.user)
    page = Paginator(own, 25).get_page(request.GET.get("page"))
    return render(request, "rides/rides.html", {"page": page})


@login_required
def ride_page(request, pk):
    own = Ride.objects.filter(rider=request.user).select_related("scooter")
    return render(request, "rides/ride.html", {"ride": get_object_or_404(own, pk=pk)})


@login_required
def statement(request, year, month):
    if not (2020 <= year <= 2100 and 1 <= month <= 12):
        raise Http404
    context = {
        "year": year,
        "month": month,
        "statement": services.statement(request.user, year, month),
    }
    return render(request, "rides/statement.html", context)
