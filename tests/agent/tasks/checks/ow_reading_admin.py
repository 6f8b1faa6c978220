# ruff: noqa: F403, F405
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from _organworks import *


def main():
    import _organworks_rows as rows
    from django.contrib import admin
    from rounds.models import Reading

    need(Reading in admin.site._registry, "Reading is not in the admin")
    shown = admin.site._registry[Reading]
    for name in ("stop", "visit", "cents", "taken_at"):
        need(name in [str(x) for x in shown.list_display], f"no column {name}")
    need(
        "taken_at" in [x[0] if isinstance(x, (tuple, list)) else x for x in shown.list_filter],
        "no filter on taken_at",
    )
    c = client(rows.make_user(is_staff=True, is_superuser=True))
    made = []

    def make():
        visit = rows.make_visit()
        made.append(Reading.objects.create(visit=visit, stop=rows.make_stop(visit.organ), cents=4))

    url = "/admin/rounds/reading/"
    response = steady(make, lambda: c.get(url), url)
    need(made[0].visit.organ.nickname in response.content.decode(), "the visit is not shown")
    stop = made[0].stop
    stop.name = "Voxhumana"
    stop.save()
    need(
        c.get(url, {"q": "Voxhum"}).context["cl"].result_count == 1, "the search by the stop's name"
    )
    need(
        c.get(url, {"q": "Voxhumxx"}).context["cl"].result_count == 0, "the search finds everything"
    )
    need(c.get(f"{url}{made[0].pk}/change/").status_code == 200, "the form")
    need(c.get(f"{url}add/").status_code == 200, "the form to add")
    sound()


run(main)
