# ruff: noqa: E402, F403, F405
import sys
from os.path import abspath, dirname

sys.path.insert(0, dirname(abspath(__file__)))
from rs_checking import *

start()
w = World()
from instruments.models import *

U = "/api/reviews/"
anon, ana, rui, lia = client(), client(w.ana), client(w.rui), client(w.lia)
if anon.get(U).status_code != 200:
    stop(f"GET {U}: {anon.get(U).status_code}")
body = {"instrument": w.cello.pk, "stars": 4, "text": "Warm sound"}
expect(js(anon, "post", U, body).status_code in (401, 403), "anonymous POST")
r = js(ana, "post", U, {**body, "member": w.rui.pk})
if not same(r.status_code, 201, "POST by a member"):
    finish()
x = Review.objects.get()
same(x.member, w.ana, "the author")
d = r.json()
same(
    {k: d.get(k) for k in ("id", "instrument", "member", "member_name", "stars", "text")},
    {
        "id": x.pk,
        "instrument": w.cello.pk,
        "member": w.ana.pk,
        "member_name": "Ana Sousa",
        "stars": 4,
        "text": "Warm sound",
    },
    "answer",
)
expect(
    set(d) == {"id", "instrument", "member", "member_name", "stars", "text", "created_at"},
    f"fields: {sorted(d)}",
)
same(
    js(ana, "post", U, {**body, "stars": 1}).status_code,
    400,
    "second review of the same instrument",
)
same(
    js(ana, "post", U, {**body, "instrument": w.horn.pk, "stars": 6}).status_code, 400, "six stars"
)
same(js(ana, "post", U, {**body, "instrument": w.horn.pk, "stars": 0}).status_code, 400, "no stars")
same(Review.objects.count(), 1, "reviews so far")
r = js(rui, "post", U, {"instrument": w.cello.pk, "stars": 2})
same(r.status_code, 201, "POST by another member")
y = Review.objects.get(member=w.rui)
V = f"{U}{x.pk}/"
same(anon.get(V).status_code, 200, "anonymous GET of one")
same(js(ana, "patch", V, {"stars": 5}).status_code, 200, "author changes")
same(js(ana, "put", V, {**body, "stars": 3}).status_code, 200, "author PUTs")
for who, c in (("another member", rui), ("a librarian", lia)):
    same(js(c, "patch", V, {"stars": 1}).status_code, 403, f"PATCH by {who}")
    same(js(c, "put", V, body).status_code, 403, f"PUT by {who}")
same(rui.delete(V).status_code, 403, "DELETE by another member")
expect(anon.delete(V).status_code in (401, 403), "anonymous DELETE")
js(ana, "patch", V, {"member": w.rui.pk})
x.refresh_from_db()
same((x.stars, x.member_id), (3, w.ana.pk), "the review after all that")
z = Review.objects.create(instrument=w.horn, member=w.ana, stars=5)
same([i["id"] for i in rows(anon.get(U))], [z.pk, y.pk, x.pk], "newest first")
same([i["id"] for i in rows(anon.get(f"{U}?instrument={w.horn.pk}"))], [z.pk], "?instrument=")
expect("count" in anon.get(U).json(), "the list is not paginated")
few, _ = queries(lambda: anon.get(U))
from accounts.models import Member

for i in range(6):
    Review.objects.create(instrument=w.horn, member=Member.objects.create_user(f"m{i}"), stars=1)
many, _ = queries(lambda: anon.get(U))
expect(len(many) <= len(few), f"queries grow: {len(few)}, {len(many)}")
same(lia.delete(V).status_code, 204, "DELETE by a librarian")
same(rui.delete(f"{U}{y.pk}/").status_code, 204, "DELETE by the author")
expect(not Review.objects.filter(pk__in=[x.pk, y.pk]).exists(), "not deleted")

own_tests()
finish()
