from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, render

from agencies.decorators import agency_view


@agency_view
def schedule(request, agency):
    page = Paginator(agency.visits.all(), 30).get_page(request.GET.get("page"))
    return render(request, "visits/schedule.html", {"agency": agency, "page": page})


@agency_view
def detail(request, agency, pk):
    visit = get_object_or_404(agency.visits, pk=pk)
    return render(request, "visits/detail.html", {"agency": agency, "visit": visit})
