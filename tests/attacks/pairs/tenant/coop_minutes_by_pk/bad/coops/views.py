from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, render

from .decorators import member_required
from .models import Minutes


@member_required
def home(request, coop):
    return render(request, "coops/home.html", {"coop": coop, "member_count": coop.memberships.count()})


@member_required
def minutes_list(request, coop):
    page = Paginator(coop.minutes.order_by("-held_on"), 20).get_page(request.GET.get("page"))
    return render(request, "coops/minutes_list.html", {"coop": coop, "page": page})


@member_required
def minutes_detail(request, coop, pk):
    minutes = get_object_or_404(Minutes, pk=pk)
    return render(request, "coops/minutes_detail.html", {"coop": coop, "minutes": minutes})
