"""The zones can be read, by depot, without what the subcontractor gets."""

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from depots.models import Zone  # noqa: E402
from parcelry_making import OLD_TESTS, client_of, depot, rows, user, works  # noqa: E402

PAGE = "/api/v1/zones/"
WANTED = {"id", "name", "depot", "postcode_from", "postcode_to", "surcharge_cents"}
ghent, antwerp = depot(code="ghe"), depot(code="ant")


def zone(at, start_at):
    return Zone.objects.create(
        depot=at,
        name=f"Zone {start_at}",
        postcode_from=start_at,
        postcode_to=f"{start_at[0]}999",
        surcharge_cents=150,
        subcontractor="Secret Carriers",
        subcontractor_rate_cents=98765,
    )


made = [zone(ghent, "9000"), zone(antwerp, "2000"), zone(ghent, "8000")]
client, visitor = client_of(user()), client_of()
few, answer, _ = queries(lambda: client.get(PAGE))
need(answer.status_code == 200, f"{PAGE} answers {answer.status_code}")
found = rows(answer)
need([row["postcode_from"] for row in found] == ["2000", "8000", "9000"], f"the order is {found}")
need(set(found[0]) == WANTED, f"a zone shows {sorted(found[0])}")
wanted = {
    "id": made[1].pk,
    "name": "Zone 2000",
    "depot": "ant",
    "postcode_from": "2000",
    "postcode_to": "2999",
    "surcharge_cents": 150,
}
need(found[0] == wanted, f"a zone is {found[0]}, not {wanted}")
one = client.get(f"{PAGE}{made[1].pk}/")
need(one.status_code == 200 and one.json() == wanted, f"the detail is {one.content[:300]}")
for page in (answer, one):
    need("Secret" not in page.content.decode(), "the subcontractor is shown")
    need("98765" not in page.content.decode(), "the rate is shown")
found = [row["postcode_from"] for row in rows(client.get(f"{PAGE}?depot=ghe"))]
need(found == ["8000", "9000"], f"?depot=ghe gives {found}")
found = client.get(f"{PAGE}?depot=nowhere")
empty = found.status_code == 400 or (found.status_code == 200 and rows(found) == [])
need(empty, f"an unknown depot answers {found.status_code}: {found.content[:200]}")
for where in (PAGE, f"{PAGE}{made[1].pk}/"):
    status = visitor.get(where).status_code
    need(status in (401, 403), f"{where} answers a visitor with {status}")
for method, where in (
    ("post", PAGE),
    ("put", f"{PAGE}{made[1].pk}/"),
    ("patch", f"{PAGE}{made[1].pk}/"),
    ("delete", f"{PAGE}{made[1].pk}/"),
):
    answer = getattr(client_of(user(is_staff=True)), method)(where, {"name": "x"}, format="json")
    need(answer.status_code in (403, 405), f"{method} answers {answer.status_code}")
need(Zone.objects.filter(name="x").count() == 0 and Zone.objects.count() == 3, "it can be written")
for number in range(6):
    zone(depot(), f"{3000 + number}")
many, answer, _ = queries(lambda: client.get(PAGE))
need(few == many, f"{few} queries for 3 zones, {many} for 9")
need(client.get(f"{PAGE}4711/").status_code == 404, "an unknown zone is no 404")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
