from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, render

from .models import Tea

ORDERS = {
    "name": ("name", "pk"),
    "best": ("-score", "name", "pk"),
    "origin": ("origin", "name", "pk"),
}


def teas(request):
    sort = request.GET.get("sort", "name")
    found = Tea.objects.order_by(*ORDERS.get(sort, ORDERS["name"]))
    page = Paginator(found, 30).get_page(request.GET.get("page"))
    return render(request, "teas/teas.html", {"page": page, "orders": list(ORDERS)})


def tea(request, slug):
    return render(request, "teas/tea.html", {"tea": get_object_or_404(Tea, slug=slug)})
