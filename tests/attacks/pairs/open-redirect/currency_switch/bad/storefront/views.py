from decimal import Decimal

from django.core.paginator import Paginator
from django.http import HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.http import require_GET, require_POST

from .models import Product

RATES = {"EUR": Decimal(1), "CHF": Decimal("0.95"), "USD": Decimal("1.10")}


@require_GET
def products(request):
    currency = request.session.get("currency", "EUR")
    page = Paginator(Product.objects.order_by("name", "pk"), 20).get_page(request.GET.get("page"))
    rows = [(product.name, round(product.price_eur * RATES[currency], 2)) for product in page]
    context = {"rows": rows, "currency": currency, "currencies": list(RATES), "page": page}
    return render(request, "storefront/products.html", context)


@require_POST
def switch_currency(request):
    currency = request.POST.get("currency")
    if currency in RATES:
        request.session["currency"] = currency
    next_url = request.POST.get("next") or request.GET.get("next") or "/"
    return HttpResponseRedirect(next_url)
