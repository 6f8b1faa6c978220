from django.core.cache import cache

from .models import Product

KEPT = 15 * 60


def price_list(customer, category):
    """Agreed with each customer, and nobody else's business."""
    key = f"price-list:{category}"
    prices = cache.get(key)
    if prices is None:
        factor = 100 - min(customer.discount_percent, 100)
        products = Product.objects.filter(category=category)[:500]
        prices = [
            {"sku": product.sku, "cents": product.list_cents * factor // 100}
            for product in products
        ]
        cache.set(key, prices, KEPT)
    return prices
