# ruff: noqa: F403, F405
from vc_checking import *

setup()
w = World()
try:
    from kennels.serializers import KennelSerializer as S
except ImportError as e:
    wrong(f"no KennelSerializer: {e}")
got = dict(S(w.a.kennel).data)
want = {
    "id": w.a.kennel.pk,
    "branch": w.a.branch.pk,
    "branch_name": "Branch1",
    "number": 1,
    "size": "M",
    "size_label": "Medium",
    "daily_rate": "20.00",
    "in_service": True,
}
w.a.kennel.refresh_from_db()
got = dict(S(w.a.kennel).data)
if set(got) != set(want):
    wrong(f"the fields are {sorted(got)}")
for k, v in want.items():
    if str(got[k]) != str(v):
        wrong(f"{k} is {got[k]!r}, not {v!r}")
new = {
    "branch": w.a.branch.pk,
    "number": 77,
    "size": "L",
    "daily_rate": "31.50",
    "branch_name": "Hack",
    "size_label": "Hack",
}
s = S(data=new)
if not s.is_valid():
    wrong(f"good data are refused: {s.errors}")
k = s.save()
if (k.branch_id, k.number, k.size, str(k.daily_rate)) != (w.a.branch.pk, 77, "L", "31.50"):
    wrong("saved something else")
for rate in ("0", "-5"):
    s = S(data={**new, "number": 78, "daily_rate": rate})
    if s.is_valid() or "daily_rate" not in s.errors:
        wrong(f"daily_rate {rate} is accepted")
if S(data={**new, "number": 78, "size": "Z"}).is_valid():
    wrong("size Z is accepted")
if S(data={**new, "number": 1}).is_valid():
    wrong("a number the branch already has is accepted")
finish(w)
