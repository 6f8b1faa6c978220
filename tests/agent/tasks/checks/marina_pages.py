"""All lists of the API are paginated in the same way."""

# ruff: noqa: B023, E402

from checking import good, need, no_missing_migrations, old_tests, start

start()
from datetime import timedelta

from django.utils import timezone
from marina_making import (
    OLD_TESTS,
    api_of,
    berth,
    boat,
    incident,
    pier,
    staff,
    stay,
    today,
    user,
    works,
)
from stays.models import MeterReading

who = user()
mine, office = api_of(who), api_of(staff())
for _ in range(29):
    pier()
place = pier()
berths = [berth(place) for _ in range(30)]
boats = [boat(who, kind="sail" if turn % 2 else "motor") for turn in range(30)]
stays = [
    stay(
        boats[0],
        berth=berths[0],
        arrives=today() + timedelta(turn),
        leaves=today() + timedelta(turn + 1),
    )
    for turn in range(30)
]
now = timezone.now()
MeterReading.objects.bulk_create(
    MeterReading(
        stay=stays[0],
        taken_at=now - timedelta(hours=turn),
        kwh=turn,
        source="manual" if turn % 2 else "remote",
    )
    for turn in range(130)
)
readings = list(MeterReading.objects.order_by("-taken_at"))
incidents = [incident(berths[0], who) for _ in range(30)]
incident(berths[0], who, resolved_at=now)
incidents.reverse()
from berths.models import Pier

piers = list(Pier.objects.order_by("code"))
far = {"from": (today() + timedelta(400)).isoformat(), "to": (today() + timedelta(401)).isoformat()}
LISTS = [
    (mine, "/api/piers/", {}, piers),
    (mine, "/api/boats/", {}, boats),
    (mine, "/api/stays/", {}, stays),
    (office, "/api/readings/", {}, readings),
    (office, "/api/readings/", {"source": "manual"}, [r for r in readings if r.source == "manual"]),
    (mine, f"/api/stays/{stays[0].pk}/readings/", {}, readings),
    (mine, "/api/berths/free/", far, berths),
    (office, "/api/incidents/open/", {}, incidents),
]
for client, path, query, wanted in LISTS:
    wanted = [row.pk for row in wanted]

    def get(code=200, **more):
        answer = client.get(path, {**query, **more})
        need(answer.status_code == code, f"{path} {query} {more} answers {answer.status_code}")
        data = answer.json()
        if code == 200:
            right = isinstance(data, dict) and set(data) == {"count", "next", "previous", "results"}
            need(right, f"{path} is not paginated: {str(data)[:200]}")
            need(
                data["count"] == len(wanted),
                f"{path} has the count {data['count']}, not {len(wanted)}",
            )
        return data

    data = get()
    need([r["id"] for r in data["results"]] == wanted[:25], f"the first page of {path} is wrong")
    need(data["previous"] is None, f"before the first page of {path}")
    seen = [r["id"] for r in data["results"]]
    while data["next"]:
        answer = client.get(data["next"])
        need(answer.status_code == 200, f"{data['next']} answers {answer.status_code}")
        data = answer.json()
        seen += [r["id"] for r in data["results"]]
        need(len(seen) <= len(wanted), f"too many rows on the pages of {path}")
    need(
        seen == wanted,
        f"the pages of {path} hold {len(seen)} rows, not these {len(wanted)} in their order",
    )
    data = get(page_size=10, page=2)
    need(
        [r["id"] for r in data["results"]] == wanted[10:20], f"{path}?page_size=10&page=2 is wrong"
    )
    need(
        len(get(page_size=1000)["results"]) == min(100, len(wanted)),
        f"{path}?page_size=1000 is wrong",
    )
    get(404, page=99)
found = mine.get("/api/boats/", {"kind": "sail"}).json()
need(found["count"] == 15, "the filter for boats is gone")
need(mine.get("/api/berths/free/").status_code == 400, "free berths without days")
need(mine.get(f"/api/boats/{boats[0].pk}/").json()["id"] == boats[0].pk, "one boat is a list")
need(
    api_of(user()).get(f"/api/stays/{stays[0].pk}/readings/").status_code == 404, "foreign readings"
)
need(mine.get("/api/incidents/open/").status_code == 403, "owners see the incidents")
need("user" in mine.get("/api/me/summary/").json(), "the summary is another one")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
