"""The medicines can be read by who is signed in, and nothing is said of what we pay for them."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from pawprint_making import OLD_TESTS, client_of, medicine, user  # noqa: E402
from visits.models import Medicine  # noqa: E402

LIST = "/api/v1/medicines/"
NAMES = {"id", "name", "unit", "price", "in_stock", "prescription_only"}
zinc = medicine(name="Zinc ointment", unit="tube", price="8.40", supplier="Alba Pharma")
amox = medicine(name="Amoxicillin", in_stock=40, prescription_only=True)
melo = medicine(name="Meloxicam", unit="ml")
client, desk, visitor = client_of(user("ann")), client_of(user("d", is_staff=True)), client_of()


def rows(page):
    need(page.status_code == 200, f"the list answers {page.status_code}")
    body = page.json()
    return body["results"] if isinstance(body, dict) else body


listed = rows(client.get(LIST))
names = [row["name"] for row in listed]
need(names == ["Amoxicillin", "Meloxicam", "Zinc ointment"], f"the list is of {names}")
for row in listed:
    need(set(row) == NAMES, f"it shows {sorted(row)}")
need(
    listed[2]
    == {
        "id": zinc.pk,
        "name": "Zinc ointment",
        "unit": "tube",
        "price": "8.40",
        "in_stock": 0,
        "prescription_only": False,
    },
    f"one of the list is {listed[2]}",
)
need(listed[0]["prescription_only"] is True and listed[0]["in_stock"] == 40, f"{listed[0]}")
page = client.get(f"{LIST}{amox.pk}/")
need(page.status_code == 200 and page.json() == listed[0], f"one of them is {page.content!r}")
need(client.get(f"{LIST}999999/").status_code == 404, "an unknown one is not 404")
for word, wanted in (
    ("mox", ["Amoxicillin"]),
    ("OX", ["Amoxicillin", "Meloxicam"]),
    ("Alba", []),
    ("tube", []),
):
    found = [row["name"] for row in rows(client.get(f"{LIST}?search={word}"))]
    need(found == wanted, f"?search={word} finds {found}")
data = {"name": "Aspirin", "unit": "tablet", "price": "1.00", "purchase_price": "0.50"}
for caller, who in ((client, "a client"), (desk, "the staff")):
    for method, path in (
        ("post", LIST),
        ("put", f"{LIST}{melo.pk}/"),
        ("patch", f"{LIST}{melo.pk}/"),
        ("delete", f"{LIST}{melo.pk}/"),
    ):
        status = getattr(caller, method)(path, data, format="json").status_code
        need(status in (403, 405), f"{who} gets {status} for {method}")
need(desk.get(LIST).status_code == 200, "the staff can't read")
for path in (LIST, f"{LIST}{melo.pk}/"):
    need(visitor.get(path).status_code in (401, 403), f"a visitor reads {path}")
kept = set(Medicine.objects.values_list("name", flat=True))
need(kept == {"Zinc ointment", "Amoxicillin", "Meloxicam"}, f"the medicines became {kept}")
for path in ("/api/v1/animals/", "/api/v1/visits/", "/api/v1/invoices/", "/api/v1/species/"):
    need(client.get(path).status_code == 200, f"{path} is broken")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
