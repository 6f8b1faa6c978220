# ruff: noqa: B007, E402, E731, F403, F405
from looking_on import *

start()
import at_pennine as at

URL = "/api/v1/targets/"
one = at.target(common_name="Whirlpool", magnitude="8.4")
two = at.target(kind="nebula")
r, few = queries_of(client(), URL)
rows = at.rows_of(r)
want = lambda t: {
    "id": t.pk,
    "designation": t.designation,
    "common_name": t.common_name,
    "kind": t.kind,
    "constellation": t.constellation.name,
    "magnitude": None if t.magnitude is None else str(t.magnitude),
}


def same(row, t):
    row = dict(row)
    if row.get("magnitude") is not None:
        row["magnitude"] = str(row["magnitude"])
    need(row == want(t), f"{row} is not {want(t)}")


need(len(rows) == 2, f"{len(rows)} rows")
by = {row["id"]: row for row in rows}
one.refresh_from_db()
same(by[one.pk], one)
same(by[two.pk], two)
r = client().get(f"{URL}{one.pk}/")
need(r.status_code == 200, f"{URL}<id>/ gives {r.status_code}")
same(r.json(), one)
need(client().get(f"{URL}9999/").status_code == 404, "no 404")
for n in range(20):
    at.target()
_, many = queries_of(client(), URL)
need(many <= few + 1, f"{URL}: {few} queries for 2 rows, {many} for 22")
for c in (client(), client(at.root()), client(at.member().user)):
    codes = [c.post(URL, {"designation": "X"}, "application/json").status_code] + [
        getattr(c, m)(
            f"{URL}{one.pk}/", data={"common_name": "X"}, content_type="application/json"
        ).status_code
        for m in ("put", "patch", "delete")
    ]
    need(set(codes) <= {401, 403, 405}, f"writing gives {codes}")
one.refresh_from_db()
need(one.common_name == "Whirlpool", "a target was changed")
finish("pennine")
