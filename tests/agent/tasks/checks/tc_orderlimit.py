# ruff: noqa: E402, F403, F405
from looking_on import *

start()
from at_canteen import *
from django.core.cache import cache
from orders.models import Order

cache.clear()
cook, other = user("cook"), user("other")
where, farm, onion = kitchen("North", cook, other), supplier("Farm"), ingredient("Onion")
c, o = client(cook), client(other)
new = {
    "kitchen": where.pk,
    "supplier": farm.pk,
    "delivery_date": "2025-03-09",
    "lines": [{"ingredient": onion.pk, "quantity": "1", "price": "1"}],
}
for _ in range(25):
    need(c.get("/api/orders/").status_code == 200, "reading before")
for i in range(20):
    r = post(c, "/api/orders/", new)
    need(r.status_code == 201, f"order {i + 1} gives {r.status_code}")
for i in range(2):
    r = post(c, "/api/orders/", new)
    need(r.status_code == 429, f"order {i + 21} gives {r.status_code}")
need(Order.objects.count() == 20, f"{Order.objects.count()} orders")
pk = Order.objects.first().pk
for _ in range(25):
    need(
        c.get("/api/orders/").status_code == 200 and c.get(f"/api/orders/{pk}/").status_code == 200,
        "reading after",
    )
for one in list(Order.objects.all()):
    need(c.post(f"/api/orders/{one.pk}/cancel/").status_code == 200, "cancelling is limited")
need(
    post(c, f"/api/orders/{pk}/", {"note": "x"}, "patch").status_code == 200, "changing is limited"
)
need(
    post(c, "/api/recipes/", {"kitchen": where.pk, "title": "Soup", "portions": 5}).status_code
    == 201,
    "recipes are limited",
)
need(post(o, "/api/orders/", new).status_code == 201, "another user is limited as well")
finish("canteen")
