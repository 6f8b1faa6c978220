# ruff: noqa: E402, F403, F405
from at_fermata import *

start()
from django.contrib.auth.models import Group
from library.models import Composer, Work

group, _ = Group.objects.get_or_create(name="Librarians")
other = Group.objects.create(name="Roadies")
lib, plain, roadie, staff_, root = player().user, player().user, player().user, staff(), boss()
lib.groups.add(group)
roadie.groups.add(other)
k = Composer.objects.create(last_name="Holmes")
body = {"title": "Ludus", "composer_id": k.pk, "shelf": "H1"}
w = work()
for who in (plain, roadie, staff_):
    c = api(who)
    need(c.get("/api/works/").status_code == 200, "a logged-in user can't read the list")
    need(c.get(f"/api/works/{w.pk}/").status_code == 200, "a logged-in user can't read a work")
    for method, url in (
        ("post", "/api/works/"),
        ("put", f"/api/works/{w.pk}/"),
        ("patch", f"/api/works/{w.pk}/"),
        ("delete", f"/api/works/{w.pk}/"),
    ):
        r = getattr(c, method)(url, body, format="json")
        need(
            r.status_code == 403,
            f"{method} by somebody who isn't a librarian gives {r.status_code}",
        )
need(Work.objects.count() == 1 and Work.objects.get().title == w.title, "a work was changed")
for who in (lib, root):
    c = api(who)
    r = c.post("/api/works/", body, format="json")
    need(r.status_code == 201, f"POST by a librarian gives {r.status_code}")
    url = f"/api/works/{r.json()['id']}/"
    need(c.get("/api/works/").status_code == 200 and c.get(url).status_code == 200, "reading")
    need(c.put(url, {**body, "shelf": "X"}, format="json").status_code == 200, "PUT")
    need(c.patch(url, {"shelf": "Y"}, format="json").json()["shelf"] == "Y", "PATCH")
    need(c.delete(url).status_code == 204, "DELETE")
c = api()
for r in (
    c.get("/api/works/"),
    c.post("/api/works/", body, format="json"),
    c.delete(f"/api/works/{w.pk}/"),
):
    need(r.status_code in (401, 403), f"anonymous gets {r.status_code}")
finish("fermata")
