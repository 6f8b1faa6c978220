"""Venues with their halls, for all, only to read, without the rent."""

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from box_making import OLD_TESTS, api_of, hall, rows, staff, user, works  # noqa: E402
from venues.models import Hall, Venue  # noqa: E402

made = [hall(city=f"Town{n}").venue for n in range(2)]
api = api_of()
api.get("/api/venues/")
before, answer, _ = queries(lambda: api.get("/api/venues/"))
rows(answer)
made += [hall(city=f"Town{n}", capacity=n).venue for n in range(2, 7)]
Hall.objects.create(venue=made[3], name="Aaa", capacity=11)
Venue.objects.create(name="None", city="Zzz", website="https://none.example/")
after, answer, log = queries(lambda: api.get("/api/venues/"))
found = rows(answer)


def wanted(row):
    halls = [{"id": h.pk, "name": h.name, "capacity": h.capacity} for h in row.halls.all()]
    return {
        "id": row.pk,
        "name": row.name,
        "city": row.city,
        "street": row.street,
        "website": row.website,
        "halls": halls,
    }


need(found == [wanted(row) for row in Venue.objects.all()], f"the venues are {found}")
need(after == before, f"{before} queries for 2 venues, {after} for 8: {log}")
path = f"/api/venues/{made[3].pk}/"
answer = api.get(path)
need(answer.status_code == 200 and answer.json() == wanted(made[3]), f"one is {answer.content}")
need(api.get("/api/venues/999999/").status_code == 404, "an unknown one is no 404")
data = {"name": "New", "city": "New", "street": "", "website": "", "halls": []}
for client in (api, api_of(user()), api_of(staff())):
    for call, where in (
        (client.post, "/api/venues/"),
        (client.put, path),
        (client.patch, path),
        (client.delete, path),
    ):
        answer = call(where, data, format="json")
        need(answer.status_code in (401, 403, 405), f"a write answers {answer.status_code}")
need(Venue.objects.count() == 8 and not Venue.objects.filter(name="New").exists(), "written")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
