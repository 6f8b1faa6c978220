"""All of CRUD for Product: anybody reads, the staff writes, as with the films."""

from decimal import Decimal

from checking import endpoint, good, need, no_missing_migrations, old_tests, queries, start

start()
from apps.kiosk.models import Category, Product  # noqa: E402
from matinee_making import OLD_TESTS, rows, user  # noqa: E402
from rest_framework.test import APIClient  # noqa: E402

listing, row = endpoint("Product")
need(listing.startswith("/api/"), f"the list is at {listing}, not below /api/")
drinks, snacks = Category.objects.create(name="Drinks"), Category.objects.create(name="Snacks")
cola = Product.objects.create(category=drinks, name="Cola", price="3.50", in_stock=8)
one = row.replace("<>", str(cola.pk))
visitor, guest, office = APIClient(), APIClient(), APIClient()
guest.force_authenticate(user("guest"))
office.force_authenticate(user("office", is_staff=True))

for client, who in ((visitor, "a visitor"), (guest, "a guest"), (office, "the staff")):
    for page in (listing, one):
        status = client.get(page).status_code
        need(status == 200, f"{who} gets {status} for {page}")
shown = rows(visitor.get(listing))
need([r.get("name") for r in shown] == ["Cola"], f"the list is {shown}")


def written(category):
    """How a category is written: as it is shown, or by its key."""
    if shown[0].get("category") == "Drinks":
        return {"category": category.name}
    if shown[0].get("category") == drinks.pk:
        return {"category": category.pk}
    return {"category": category.pk, "category_id": category.pk}


data = {"name": "Nachos", "price": "6.25", "in_stock": 40, "vegan": True, **written(snacks)}
for client, who in ((visitor, "a visitor"), (guest, "a guest")):
    for method, page in (("post", listing), ("put", one), ("patch", one), ("delete", one)):
        status = getattr(client, method)(page, data, format="json").status_code
        need(status in (401, 403), f"{who} gets {status} for {method}")
need(list(Product.objects.values_list("name", flat=True)) == ["Cola"], "the products changed")

made = office.post(listing, data, format="json")
need(made.status_code == 201, f"a new one answers {made.status_code}: {made.content}")
new = Product.objects.get(name="Nachos")
saved = (new.category, new.price, new.in_stock, new.vegan)
need(saved == (snacks, Decimal("6.25"), 40, True), f"{saved} was saved")
own = row.replace("<>", str(new.pk))
body = visitor.get(own).json()
need(body.get("name") == "Nachos", f"one is {body}")
need(Decimal(str(body.get("price"))) == Decimal("6.25"), f"one is {body}")
need(body.get("in_stock") == 40 and body.get("vegan") is True, f"one is {body}")
for wrong in ({"name": "Cola"}, {"price": "-1"}, {"price": "much"}, {"category": 999999}):
    status = office.post(listing, {**data, "name": "Other", **wrong}, format="json").status_code
    need(status == 400, f"{wrong} answers {status}")
status = office.patch(own, {"in_stock": 12}, format="json").status_code
need(status == 200, f"patch answers {status}")
new.refresh_from_db()
need(new.in_stock == 12 and new.vegan, "patch changed too little or too much")
done = office.put(own, {**data, "name": "Water", **written(drinks)}, format="json")
need(done.status_code == 200, f"put answers {done.status_code}: {done.content}")
new.refresh_from_db()
need(new.name == "Water" and new.category == drinks, "put changed nothing")
need(office.get(row.replace("<>", "999999")).status_code == 404, "an unknown one is not 404")

few, _, _ = queries(lambda: visitor.get(listing))
for number in range(8):
    more = Category.objects.create(name=f"Category {number}")
    Product.objects.create(category=more, name=f"Product {number}", price=1)
many, page, _ = queries(lambda: visitor.get(listing))
need(few == many, f"the list takes {few} queries for 2, {many} for 10")
need(office.delete(own).status_code == 204, "delete fails")
need(not Product.objects.filter(pk=new.pk).exists(), "it is still there")
for kept in ("/api/films/", "/api/screenings/"):
    need(visitor.get(kept).status_code == 200, f"{kept} is broken")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
