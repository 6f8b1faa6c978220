# ruff: noqa: F403, F405
from vc_checking import *

setup()
w = World()
before = rows(client(w.ann).get("/api/stays/"))
r = flat(w, client(w.keeper), "/api/stays/", "GET /api/stays/")
data = {x["id"]: x for x in rows(r)}
if len(data) != 8:
    wrong(f"{len(data)} stays in the list, not 8")
x = data[w.a.stay.pk]
want = {"pet_name": "Rexann", "owner_name": "Ann Archer", "branch_name": "Branch1"}
for k, v in want.items():
    if x.get(k) != v:
        wrong(f"{k} is {x.get(k)!r}, not {v!r}")
if [(n["text"], n["author_name"]) for n in x["care_notes"]] != [("text-of-note-1", "author1")]:
    wrong(f"care_notes changed: {x['care_notes']}")
if [b["id"] for b in before] != [w.a.stay.pk]:
    wrong("a customer does not get just their own stays")
finish(w)
