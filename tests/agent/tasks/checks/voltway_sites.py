"""The list of sites takes as many queries for many as for two, and says the same."""

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from voltway_making import OLD_TESTS, client_of, connector, site, staff, works  # noqa: E402

client = client_of()
shown = {}


def build(amenities, connectors):
    row = site(amenities)
    for standard, power, in_service in connectors:
        connector(row, standard=standard, max_kw=power, in_service=in_service)
    powers = [power for _, power, in_service in connectors if in_service]
    shown[row.slug] = {
        "name": row.name,
        "slug": row.slug,
        "operator": row.operator_id,
        "operator_name": row.operator.name,
        "street": row.street,
        "city": "Galway",
        "latitude": f"{float(row.latitude):.6f}",
        "longitude": "-9.050000",
        "opened_on": None,
        "amenities": sorted(amenity.name for amenity in row.amenities.all()),
        "standards": sorted({standard for standard, _, _ in connectors}),
        "fastest_kw": max(powers, default=None),
    }
    return row


def look(page="/v2/sites/"):
    count, answer, sql = queries(lambda: client.get(page))
    need(answer.status_code == 200, f"{page} answers {answer.status_code}")
    wanted = [shown[slug] for slug in sorted(shown)]
    need(answer.json() == wanted, f"{page} is\n{answer.json()}\nand not\n{wanted}")
    return count, sql


build(2, [("ccs", 150, True), ("type2", 22, True), ("ccs", 300, False)])
build(0, [])
look()
few, _ = look()
build(1, [("chademo", 50, False)])
for number in range(9):
    build(number % 4, [("ccs", 50 + n, True) for n in range(number % 5)] + [("type2", 11, True)])
many, sql = look()
need(few == many, f"the list takes {few} queries for 2 sites, {many} for 12: {sql[-3:]}")
filtered, _ = look("/v2/sites/?city=GALWAY")
need(filtered == many, f"with a city it takes {filtered} queries")
need(client.get("/v2/sites/?city=Cork").json() == [], "the filter by city is gone")
for slug, wanted in shown.items():
    found = client.get(f"/v2/sites/{slug}/").json()
    need(found == wanted, f"one site is {found}, not {wanted}")

row = build(0, [])
data = {key: shown[row.slug][key] for key in ("street", "city", "latitude", "longitude")}
office = client_of(staff())
answer = office.post(
    "/v2/sites/", {**data, "name": "New", "slug": "new", "operator": row.operator_id}
)
need(answer.status_code == 201, f"a new site answers {answer.status_code}: {answer.content}")
answer = office.patch(f"/v2/sites/{row.slug}/", {"name": "Other"})
need(answer.status_code == 200 and answer.json()["name"] == "Other", "a site can't be changed")
need(client.patch(f"/v2/sites/{row.slug}/", {"name": "Mine"}).status_code == 401, "it is open")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
