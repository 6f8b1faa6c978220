# ruff: noqa: E402, F403, F405
from looking_on import *

start()
from at_canteen import *
from orders.models import Order

cook, other = user("cook"), user("other")
boss = user("boss", is_superuser=True, is_staff=True)
mine, foreign = kitchen("North", cook), kitchen("South", other)
farm, onion = supplier("Farm"), ingredient("Onion")
own = order(mine, cook, farm, (onion, 1, 1, False))
theirs = order(foreign, other, farm, (onion, 1, 1, False))
c, b = client(cook), client(boss)
url = f"/api/orders/{theirs.pk}/"
for r, what in (
    (c.get(url), "reading"),
    (post(c, url, {"note": "hi"}, "patch"), "changing"),
    (c.post(url + "cancel/"), "cancelling"),
):
    need(r.status_code == 404, f"{what} a foreign order gives {r.status_code}")
theirs.refresh_from_db()
need((theirs.status, theirs.note) == ("placed", ""), "the foreign order was changed")
new = {
    "kitchen": foreign.pk,
    "supplier": farm.pk,
    "delivery_date": "2025-03-09",
    "lines": [{"ingredient": onion.pk, "quantity": "1", "price": "1"}],
}
r = post(c, "/api/orders/", new)
need(
    r.status_code in (400, 403, 404) and Order.objects.count() == 2,
    f"order for a foreign kitchen: {r.status_code}",
)
r = post(c, f"/api/orders/{own.pk}/", {"kitchen": foreign.pk}, "patch")
own.refresh_from_db()
need(
    r.status_code in (400, 403, 404) and own.kitchen_id == mine.pk,
    f"moving to a foreign kitchen: {r.status_code}",
)
need([x["id"] for x in c.get("/api/orders/").json()] == [own.pk], "the list")
need(c.get(f"/api/orders/{own.pk}/").status_code == 200, "reading the own order")
need(
    post(c, f"/api/orders/{own.pk}/", {"note": "hi"}, "patch").status_code == 200,
    "changing the own order",
)
need(
    post(c, "/api/orders/", {**new, "kitchen": mine.pk}).status_code == 201, "placing an own order"
)
need(c.post(f"/api/orders/{own.pk}/cancel/").status_code == 200, "cancelling the own order")
need(c.post(f"/api/orders/{own.pk}/cancel/").status_code == 409, "cancelling it twice")
need(
    b.get(url).status_code == 200 and post(b, url, {"note": "x"}, "patch").status_code == 200,
    "superuser",
)
need(post(b, "/api/orders/", new).status_code == 201, "superuser places an order")
need(post(b, url, {"kitchen": mine.pk}, "patch").status_code == 200, "superuser moves an order")
need(b.post(url + "cancel/").status_code == 200, "superuser cancels")
finish("canteen")
