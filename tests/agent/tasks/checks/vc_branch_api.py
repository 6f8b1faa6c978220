# ruff: noqa: F403, F405
from vc_checking import *

setup()
w = World()
anon = client()
r = anon.get("/api/branches/")
expect(r.status_code, 200, "GET /api/branches/ without login")
got = rows(r)
if len(got) != 2:
    wrong(f"{len(got)} branches")
want = {"id", "name", "city", "address", "phone", "opened_on"}
r = anon.get(f"/api/branches/{w.a.branch.pk}/")
expect(r.status_code, 200, "GET one branch without login")
for x in (got[0], r.json()):
    if set(x) != want:
        wrong(f"the fields are {sorted(x)}")
if r.json()["name"] != "Branch1" or r.json()["city"] != "City1":
    wrong(r.json())
expect(anon.get("/api/branches/999/").status_code, 404, "unknown branch")
for c, who in ((anon, "anon"), (client(w.ann), "owner"), (client(w.root), "superuser")):
    for method, url in (
        ("post", "/api/branches/"),
        ("put", f"/api/branches/{w.a.branch.pk}/"),
        ("patch", f"/api/branches/{w.a.branch.pk}/"),
        ("delete", f"/api/branches/{w.a.branch.pk}/"),
    ):
        expect(
            send(c, method, url, {"name": "Hack", "city": "X"}).status_code,
            (401, 403, 405),
            f"{method} {url} as {who}",
        )
if w.Branch.objects.filter(name="Hack").exists() or w.Branch.objects.count() != 2:
    wrong("a branch was written")
finish(w)
