# ruff: noqa: F403, F405
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from _organworks import *


def main():
    import _organworks_rows as rows
    from faults.models import Part

    part = Part.objects.create(code="LE-1", name="Leather", stock=4)
    url, one = "/api/parts/", f"/api/parts/{part.pk}/"
    c, s = client(rows.make_user()), client(rows.make_user(is_staff=True))
    first = c.get(url)
    need(first.status_code == 200, f"GET {url}: {first.status_code}")
    data = first.json()
    row = (data["results"] if isinstance(data, dict) else data)[0]
    need(
        set(row) - {"id", "url"} == {"code", "name", "stock"}
        and row["code"] == "LE-1"
        and row["stock"] == 4,
        f"row {row}",
    )
    need(c.get(one).status_code == 200, "one part")
    for a in (
        client().get(url),
        client().get(one),
        client().post(url, {"code": "X", "name": "x", "stock": 1}),
    ):
        need(a.status_code in (401, 403), "open to anonymous people")
    json = {"content_type": "application/json"}
    new = {"code": "FE-2", "name": "Felt", "stock": 9}
    for tuner in (c, client(rows.make_tuner().user)):
        for a in (
            tuner.post(url, new, **json),
            tuner.put(one, new, **json),
            tuner.patch(one, {"stock": 1}, **json),
            tuner.delete(one),
        ):
            need(a.status_code == 403, f"people who are not staff write: {a.status_code}")
    made = s.post(url, new, **json)
    need(
        made.status_code == 201 and Part.objects.get(code="FE-2").stock == 9,
        f"create: {made.status_code}",
    )
    need(s.post(url, new, **json).status_code == 400, "the same code twice")
    need(
        s.post(url, {**new, "code": "Z", "stock": -1}, **json).status_code == 400,
        "a negative stock",
    )
    need(s.patch(one, {"stock": 7}, **json).status_code == 200, "patch")
    need(
        s.put(one, {"code": "LE-1", "name": "Sheep leather", "stock": 6}, **json).status_code
        == 200,
        "put",
    )
    part.refresh_from_db()
    need((part.name, part.stock) == ("Sheep leather", 6), "put did not save")
    need(
        s.delete(one).status_code == 204 and not Part.objects.filter(pk=part.pk).exists(), "delete"
    )
    sound()
    new_tests("no tests were added")


run(main)
