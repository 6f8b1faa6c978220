"""GET /api/parts/ takes a fixed number of queries, its JSON is the same, writing works."""

from datetime import date

from checking import good, need, old_tests, queries, start

start()
from rest_framework.test import APIClient  # noqa: E402
from spokes_making import OLD_TESTS, user  # noqa: E402
from stock.models import Part, PurchaseOrder, Supplier  # noqa: E402

DAY = date(2024, 5, 6)
wanted = {}


def make(numbers):
    for number in numbers:
        supplier = Supplier.objects.create(name=f"Supplier {number:02}", delivery_days=number)
        part = Part.objects.create(
            supplier=supplier, sku=f"S{number}", name=f"Part {number:02}", price="4.50", on_hand=2
        )
        for order in range(number % 4 + 1):
            received = None if order < number % 4 else DAY
            PurchaseOrder.objects.create(
                part=part, quantity=5, ordered_on=DAY, received_on=received
            )
        wanted[part.pk] = {
            "id": part.pk,
            "sku": part.sku,
            "name": part.name,
            "price": "4.50",
            "on_hand": 2,
            "supplier": {"id": supplier.pk, "name": supplier.name, "delivery_days": number},
            "open_orders": number % 4,
        }


client = APIClient()
need(client.get("/api/parts/").status_code in (401, 403), "a visitor sees the parts")
client.force_authenticate(user("reader"))
make(range(1, 4))
few, page, _ = queries(lambda: client.get("/api/parts/"))
need(page.status_code == 200, f"/api/parts/ answers {page.status_code}")
make(range(4, 13))
many, page, _ = queries(lambda: client.get("/api/parts/"))
need(few == many, f"/api/parts/ takes {few} queries for 3 parts, {many} for 12")
need(page.json() == list(wanted.values()), f"the JSON is another: {page.content.decode()[:900]}")
one = next(iter(wanted))
body = client.get(f"/api/parts/{one}/").json()
need(body == wanted[one], f"one part is {body}")

data = {"sku": "N1", "name": "Bell", "price": "7.00", "supplier_id": Supplier.objects.first().pk}
status = client.post("/api/parts/", data, format="json").status_code
need(status == 403, f"one who is not of the staff adds a part: {status}")
client.force_authenticate(user("office", is_staff=True))
try:
    made = client.post("/api/parts/", data, format="json")
    need(made.status_code == 201, f"a new part is answered with {made.status_code}")
    body = made.json()
    need(body["open_orders"] == 0 and body["supplier"]["name"] == "Supplier 01", f"new is {body}")
    path = f"/api/parts/{one}/"
    other = Supplier.objects.last()
    body = client.patch(path, {"supplier_id": other.pk}, format="json").json()
    need(body["supplier"]["name"] == other.name, f"changed, it is {body}")
    need(body["open_orders"] == wanted[one]["open_orders"], f"changed, it is {body}")
    need(client.delete(path).status_code == 204, "a part can't be deleted")
except (AttributeError, KeyError, TypeError) as error:
    need(False, f"writing a part breaks: {error!r}")
old_tests(OLD_TESTS)
good()
