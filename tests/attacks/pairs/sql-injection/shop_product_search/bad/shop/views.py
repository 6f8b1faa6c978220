from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.db import connection
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe

from .forms import ReviewForm
from .models import Product


@require_safe
def product_list(request):
    products = Product.objects.filter(published=True)
    page = Paginator(products, 30).get_page(request.GET.get("page"))
    return render(request, "shop/list.html", {"page": page})


@require_safe
def search(request):
    q = request.GET.get("q", "").strip()[:200]
    rows = []
    if q:
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT id, name, price FROM shop_product "
                f"WHERE published = 1 AND name LIKE '%{q}%' ORDER BY 2 LIMIT 50"
            )
            rows = cursor.fetchall()
    return render(request, "shop/search.html", {"q": q, "rows": rows})


@require_safe
def product(request, pk):
    product = get_object_or_404(Product, pk=pk, published=True)
    reviews = product.reviews.select_related("author")[:50]
    return render(request, "shop/product.html", {"product": product, "reviews": reviews})


@login_required
def review(request, pk):
    product = get_object_or_404(Product, pk=pk, published=True)
    form = ReviewForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.product = product
        form.instance.author = request.user
        form.save()
        return redirect("product", pk=product.pk)
    return render(request, "shop/form.html", {"form": form})
