# ruff: noqa: F403, F405
from vc_checking import *

setup()
w = World()
ann, kit = client(w.ann), client(w.keeper)


def problem(r, status, what):
    expect(r.status_code, status, what)
    if r["Content-Type"].split(";")[0] != "application/problem+json":
        wrong(f"{what}: the Content-Type is {r['Content-Type']}")
    d = json.loads(r.content)
    for k in ("type", "title", "detail"):
        if not isinstance(d.get(k), str) or not d[k]:
            wrong(f"{what}: {k} is {d.get(k)!r}")
    if d.get("status") != r.status_code:
        wrong(f"{what}: status is {d.get('status')!r}")
    return d


d = problem(send(ann, "post", "/api/pets/", {"species": "cow"}), 400, "POST a wrong pet")
e = d.get("errors")
if not isinstance(e, dict) or not {"name", "species"} <= set(e):
    wrong(f"errors is {e!r}")
if not all(isinstance(e[k], list) and isinstance(e[k][0], str) for k in ("name", "species")):
    wrong(f"errors does not map the field to a list of messages: {e!r}")
d = problem(ann.get(f"/api/pets/{w.b.pet.pk}/"), 404, "another's pet")
problem(client().get("/api/pets/"), (401, 403), "no login")
problem(ann.delete("/api/invoices/"), 405, "DELETE invoices")
problem(ann.post("/api/pets/", "{", content_type="application/json"), 400, "broken JSON")
d = problem(
    send(
        ann,
        "post",
        "/api/stays/",
        {
            "pet": w.b.pet.pk,
            "kennel": w.a.kennel.pk,
            "arrives_on": "2031-01-01",
            "departs_on": "2031-01-03",
        },
    ),
    400,
    "a stay for another's pet",
)
if "pet" not in d.get("errors", {}):
    wrong(f"errors lacks pet: {d}")
problem(send(client(), "post", "/api/quote/", {}), 400, "an empty quote")
r = ann.get("/api/pets/")
if r["Content-Type"].split(";")[0] != "application/json":
    wrong(f"a good answer is {r['Content-Type']}")
r = ann.get(f"/pets/{w.b.pet.pk}/")
if "problem" in r["Content-Type"]:
    wrong("the pages answer with problems as well")
finish(w)
