# ruff: noqa: A001, F403, F405
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from _organworks import *


def main():
    import _organworks_rows as rows
    from rounds.models import Reading

    c = client(rows.make_user())

    def make():
        visit = rows.make_visit()
        for cents in (1, 2, 3):
            Reading.objects.create(visit=visit, stop=rows.make_stop(visit.organ), cents=cents)

    # session, user, visits, and up to two prefetches
    response = steady(make, lambda: c.get("/api/visits/"), "/api/visits/", most=8)
    data = response.json()
    items = data["results"] if isinstance(data, dict) else data
    need(isinstance(data, list), "the list changed its form")
    need(len(items) == 8, "rows are missing")
    from rounds.models import Visit

    for item in items:
        visit = Visit.objects.get(pk=item["id"])
        need(
            item["reading_count"] == 3
            and item["tuner_name"] == visit.tuner.user.username
            and item["organ_name"] == visit.organ.nickname
            and item["town"] == "Ely",
            f"wrong row {item}",
        )
    need(
        set(items[0])
        == {
            "id",
            "round",
            "organ",
            "organ_name",
            "town",
            "tuner",
            "tuner_name",
            "planned_for",
            "status",
            "reading_count",
        },
        "the fields changed",
    )
    need(
        [i["id"] for i in items] == list(Visit.objects.values_list("pk", flat=True)),
        "the order changed",
    )
    staff = client(rows.make_user(is_staff=True))
    round, organ, tuner = rows.make_round(), rows.make_organ(), rows.make_tuner()
    made = staff.post(
        "/api/visits/",
        {"round": round.pk, "organ": organ.pk, "tuner": tuner.pk, "planned_for": "2026-03-04"},
    )
    need(made.status_code == 201, f"creating a visit: {made.status_code} {made.content[:200]}")
    need(made.json()["reading_count"] == 0, "reading_count of a new visit")
    pk = items[0]["id"]
    patched = staff.patch(
        f"/api/visits/{pk}/", {"planned_for": "2026-03-05"}, content_type="application/json"
    )
    need(patched.status_code == 200 and patched.json()["reading_count"] == 3, "changing a visit")
    one = c.get(f"/api/visits/{pk}/")
    need(one.status_code == 200 and one.json()["reading_count"] == 3, "one visit")
    need(len(c.get("/api/visits/?status=done").json()) == 0, "the filter on status")
    need(client().get("/api/visits/").status_code in (401, 403), "open to anonymous people")
    need(c.delete(f"/api/visits/{pk}/").status_code == 403, "plain users may delete")
    sound()


run(main)
