"""/api/piers/ takes the same few queries for few and for many piers and berths."""

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from datetime import timedelta  # noqa: E402

from django.utils import timezone  # noqa: E402
from marina_making import (  # noqa: E402
    OLD_TESTS,
    api_of,
    berth,
    incident,
    pier,
    stay,
    today,
    user,
    works,
)

client = api_of(user())
wanted = []
days = timedelta(days=1)


def more(number):
    for turn in range(number):
        of = pier(has_power=turn % 2 == 0)
        made = []
        for place in range(turn % 4):
            row = berth(of, length="9.5", tariff="S")
            for _ in range(place * 2):
                incident(row)
            incident(row, resolved_at=timezone.now())
            occupied = False
            if place == 1:
                stay(
                    berth=row, status="confirmed", arrives=today() - 3 * days, leaves=today() + days
                )
                stay(berth=row, status="confirmed", arrives=today(), leaves=today() + days)
                occupied = True
            stay(berth=row, status="confirmed", arrives=today() - 3 * days, leaves=today())
            stay(berth=row, status="confirmed", arrives=today() + days, leaves=today() + 2 * days)
            stay(berth=row, status="requested")
            made.append(
                {
                    "id": row.pk,
                    "number": row.number,
                    "length": "9.5",
                    "tariff": "S",
                    "open_incidents": place * 2,
                    "occupied": occupied,
                }
            )
        wanted.append(
            {
                "id": of.pk,
                "code": of.code,
                "name": of.name,
                "has_power": of.has_power,
                "powered_places": len(made) if of.has_power else 0,
                "berths": made,
            }
        )
    wanted.sort(key=lambda row: row["code"])


def look():
    return client.get("/api/piers/")


more(4)
few, answer, _ = queries(look)
need(answer.json() == wanted, f"it answers {answer.content.decode()}, not {wanted}")
more(8)
many, answer, log = queries(look)
need(answer.json() == wanted, f"it answers {answer.content.decode()}, not {wanted}")
need(many <= few, f"{few} queries for 4 piers, {many} for 12")
need(many <= 6, f"{many} queries: {log}")
one = client.get(f"/api/piers/{wanted[3]['id']}/")
need(one.status_code == 200 and one.json() == wanted[3], f"one pier: {one.content.decode()}")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
