# ruff: noqa: E402, F403, F405
from at_fermata import *

start()
from library.models import Composer, Download, Part, Work

me = player()
boss_ = boss()
c = api(boss_)


def one(parts=2, downloads=2):
    w = work()
    for i in range(parts):
        Part.objects.create(work=w, label=f"Horn {i}", copies=i + 1)
    for _ in range(downloads):
        Download.objects.create(work=w, user=me.user)
    return w


for _ in range(3):
    one()
_, few = queries_of(c, "/api/works/")
special = one(3, 4)
none = one(0, 0)
for i in range(10):
    one(i % 3, i % 4)
response, many = queries_of(c, "/api/works/")
need(many == few, f"{few} queries with 3 works, {many} with 15")
got = {x["id"]: x for x in rows(response)}
need(len(got) == 15 and len(rows(response)) == 15, f"{len(rows(response))} works instead of 15")
want = {
    "id": special.pk,
    "title": special.title,
    "composer": {
        "id": special.composer.pk,
        "first_name": "Cee",
        "last_name": special.composer.last_name,
    },
    "arranger": "",
    "minutes": None,
    "shelf": "S1",
    "parts": [{"label": f"Horn {i}", "copies": i + 1} for i in range(3)],
    "download_count": 4,
}
need(got[special.pk] == want, f"the JSON has changed: {got[special.pk]}")
need(got[none.pk]["download_count"] == 0 and got[none.pk]["parts"] == [], "a work without parts")
need(
    [x["title"] for x in rows(response)] == list(Work.objects.values_list("title", flat=True)),
    "the order has changed",
)
need(c.get(f"/api/works/{special.pk}/").json() == want, "the JSON of one work has changed")
k = Composer.objects.create(last_name="New")
r = c.post("/api/works/", {"title": "T", "composer_id": k.pk, "shelf": "B2"}, format="json")
need(r.status_code == 201, f"POST gives {r.status_code} {r.content[:200]}")
need(
    r.json()["download_count"] == 0
    and r.json()["parts"] == []
    and r.json()["composer"]["id"] == k.pk,
    f"POST answers {r.json()}",
)
r = c.patch(f"/api/works/{special.pk}/", {"shelf": "Z9"}, format="json")
need(
    r.status_code == 200 and r.json() == {**want, "shelf": "Z9"}, f"PATCH answers {r.content[:300]}"
)
finish("fermata")
