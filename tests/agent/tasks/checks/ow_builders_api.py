# ruff: noqa: C416, F403, F405
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from _organworks import *


def main():
    import _organworks_rows as rows
    from instruments.models import Builder

    willis = Builder.objects.create(name="Willis", founded=1845)
    Builder.objects.create(name="Silbermann")
    url, c = "/api/builders/", client(rows.make_user())

    def names(query=""):
        response = c.get(url + query)
        need(response.status_code == 200, f"GET {url}{query}: {response.status_code}")
        data = response.json()
        return [row for row in (data["results"] if isinstance(data, dict) else data)]

    rows_ = names()
    need(sorted(r["name"] for r in rows_) == ["Silbermann", "Willis"], "the list")
    need(all(set(r) == {"id", "name", "founded"} for r in rows_), f"fields {sorted(rows_[0])}")
    need(
        [r["name"] for r in names("?search=will")] == ["Willis"], "?search= does not search by name"
    )
    need(names("?search=zzz") == [], "?search= finds everything")
    one = c.get(f"{url}{willis.pk}/")
    need(
        one.status_code == 200
        and one.json() == {"id": willis.pk, "name": "Willis", "founded": 1845},
        "one builder",
    )
    need(client().get(url).status_code in (401, 403), "open to anonymous people")
    s = client(rows.make_user(is_staff=True, is_superuser=True))
    for a in (
        s.post(url, {"name": "X"}),
        s.delete(f"{url}{willis.pk}/"),
        s.patch(f"{url}{willis.pk}/", {"name": "Y"}, content_type="application/json"),
    ):
        need(a.status_code in (403, 405), f"writable: {a.status_code}")
    need(Builder.objects.count() == 2, "writable")
    rows.make_visit()
    need(
        c.get("/api/visits/?status=done").json() == []
        and len(c.get("/api/visits/?status=planned").json()) == 1,
        "the filters of the other endpoints broke",
    )
    sound()


run(main)
