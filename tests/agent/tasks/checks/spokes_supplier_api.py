"""All of CRUD for Supplier: everybody who is signed in reads, the staff writes."""

from checking import endpoint, good, need, no_missing_migrations, old_tests, queries, start

start()
from rest_framework.test import APIClient  # noqa: E402
from spokes_making import OLD_TESTS, user  # noqa: E402
from stock.models import Part, Supplier  # noqa: E402

listing, row = endpoint("Supplier")
need(listing.startswith("/api/"), f"the list is at {listing}, not below /api/")
kept = Supplier.objects.create(name="Cogs", email="cogs@mail.example", delivery_days=4)
one = row.replace("<>", str(kept.pk))
data = {"name": "Spindle", "email": "s@mail.example", "phone": "01 555", "delivery_days": 6}


def rows(page):
    body = page.json()
    return body["results"] if isinstance(body, dict) else body


visitor, reader, office = APIClient(), APIClient(), APIClient()
reader.force_authenticate(user("reader"))
office.force_authenticate(user("office", is_staff=True))
for page in (listing, one):
    need(visitor.get(page).status_code in (401, 403), f"a visitor reads {page}")
    need(reader.get(page).status_code == 200, f"one who works here can't read {page}")
for client, who in ((visitor, "a visitor"), (reader, "one who is not of the staff")):
    for method, page in (("post", listing), ("put", one), ("patch", one), ("delete", one)):
        status = getattr(client, method)(page, data, format="json").status_code
        need(status in (401, 403), f"{who} gets {status} for {method}")
need(list(Supplier.objects.values_list("name", flat=True)) == ["Cogs"], "the suppliers changed")

made = office.post(listing, data, format="json")
need(made.status_code == 201, f"a new one is answered with {made.status_code}: {made.content}")
new = Supplier.objects.get(name="Spindle")
need(all(getattr(new, key) == value for key, value in data.items()), "not all was saved")
status = office.post(listing, data, format="json").status_code
need(status == 400, f"the same name again answers {status}")
own = row.replace("<>", str(new.pk))
body = office.get(own).json()
need(all(body.get(key) == value for key, value in data.items()), f"one is {body}")
need(len(rows(office.get(listing))) == 2, "the list is not of both")
need(office.patch(own, {"delivery_days": 9}, format="json").status_code == 200, "patch fails")
done = office.put(own, {**data, "name": "Axle", "delivery_days": 2}, format="json")
need(done.status_code == 200, f"put answers {done.status_code}")
new.refresh_from_db()
need(new.name == "Axle" and new.delivery_days == 2, "put changed nothing")
need(office.get(row.replace("<>", "999999")).status_code == 404, "an unknown one is not 404")
few, _, _ = queries(lambda: office.get(listing))
for number in range(8):
    more = Supplier.objects.create(name=f"More {number}")
    Part.objects.create(supplier=more, sku=f"M{number}", name="Bell", price=1)
many, _, _ = queries(lambda: office.get(listing))
need(few == many, f"the list takes {few} queries for 2, {many} for 10")
need(office.delete(own).status_code == 204, "delete fails")
need(not Supplier.objects.filter(pk=new.pk).exists(), "it is still there")
need(reader.get("/api/parts/").status_code == 200, "the API of the parts is broken")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
