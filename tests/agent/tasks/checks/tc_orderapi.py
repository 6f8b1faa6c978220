# ruff: noqa: E402, F403, F405, PERF401
from looking_on import *

start()
from at_canteen import *

cook = user("cook")
c = client(cook)


def some(start_at, n):
    for i in range(start_at, start_at + n):
        where = kitchen(f"Kitchen{i}", cook)
        a, b = ingredient(f"Onion{i}"), ingredient(f"Flour{i}")
        order(
            where,
            user(f"buyer{i}"),
            supplier(f"Farm{i}"),
            (a, "2.50", "3.00", False),
            (b, "1.00", "0.99", True),
            (b, "4.00", "1.00", i % 2 == 0),
        )


some(0, 3)
_, few = queries_of(c, "/api/orders/")
some(3, 12)
empty = order(kitchen("Empty", cook), cook, supplier("Nobody"))
order(kitchen("Foreign"), cook, supplier("Other"))
response, many = queries_of(c, "/api/orders/")
need(many <= few, f"/api/orders/ makes {few} queries for 3 orders, {many} for 16")
need(many <= 9, f"/api/orders/ still makes {many} queries")
from orders.models import Order

want = []
for o in Order.objects.exclude(kitchen__name="Foreign").order_by("-id"):
    want.append(
        {
            "id": o.pk,
            "kitchen": o.kitchen_id,
            "kitchen_name": o.kitchen.name,
            "supplier": o.supplier_id,
            "supplier_name": o.supplier.name,
            "placed_by": o.placed_by.username,
            "status": "placed",
            "delivery_date": "2025-03-03",
            "note": "",
            "total": "0.00" if o.pk == empty.pk else "12.49",
            "open_lines": len([x for x in o.lines.all() if not x.is_delivered]),
            "lines": [
                {
                    "ingredient": x.ingredient_id,
                    "name": x.ingredient.name,
                    "quantity": str(x.quantity),
                    "price": str(x.price),
                    "is_delivered": x.is_delivered,
                }
                for x in o.lines.all()
            ],
        }
    )
need(response.json() == want, f"the JSON changed: {response.json()[:2]} instead of {want[:2]}")
one = c.get(f"/api/orders/{want[3]['id']}/")
need(one.status_code == 200 and one.json() == want[3], "the JSON of one order changed")
made = post(
    c,
    "/api/orders/",
    {
        "kitchen": want[3]["kitchen"],
        "supplier": want[3]["supplier"],
        "delivery_date": "2025-03-09",
        "lines": [{"ingredient": want[3]["lines"][0]["ingredient"], "quantity": "2", "price": "2"}],
    },
)
need(
    made.status_code == 201 and made.json()["total"] == "4.00" and made.json()["open_lines"] == 1,
    f"placing an order: {made.status_code} {made.content[:200]}",
)
done = c.post(f"/api/orders/{want[3]['id']}/cancel/")
need(
    done.status_code == 200 and done.json() == {**want[3], "status": "cancelled"},
    "cancelling an order",
)
finish("canteen")
