# ruff: noqa: F403, F405
from at_fermata import *

start()
me, other = player(), player()
mine, mine2, theirs = loan(player=me), loan(player=me), loan(player=other)
c = api(me.user)
need({x["id"] for x in rows(c.get("/api/loans/"))} == {mine.pk, mine2.pk}, "the list of a player")
r = c.get(f"/api/loans/{mine.pk}/")
need(r.status_code == 200 and r.json()["instrument"] == mine.instrument.name, "one's own loan")
need(r.json()["player"] == me.display_name, "the JSON has changed")
r = c.get(f"/api/loans/{theirs.pk}/")
need(r.status_code == 404, f"somebody else's loan gives {r.status_code}")
r = c.post(f"/api/loans/{theirs.pk}/extend/")
need(r.status_code == 404, f"extending somebody else's loan gives {r.status_code}")
theirs.refresh_from_db()
need(theirs.due_on == datetime.date(2030, 1, 1), "somebody else's loan was extended")
r = c.post(f"/api/loans/{mine.pk}/extend/")
need(r.status_code == 200 and r.json()["due_on"] == "2030-01-29", "extending one's own loan")
s = api(staff())
need(len(rows(s.get("/api/loans/"))) == 3, "staff don't see all loans")
need(s.get(f"/api/loans/{theirs.pk}/").status_code == 200, "staff don't see a loan")
need(s.post(f"/api/loans/{theirs.pk}/extend/").status_code == 200, "staff can't extend")
both = player(user=staff())
need(len(rows(api(both.user).get("/api/loans/"))) == 3, "staff who are players see too little")
n = api(user())
r = n.get("/api/loans/")
need(
    r.status_code in (200, 403) and (r.status_code == 403 or rows(r) == []),
    f"a user who isn't a player: {r.status_code}",
)
need(
    n.get(f"/api/loans/{mine.pk}/").status_code in (403, 404),
    "a user who isn't a player sees a loan",
)
need(api().get(f"/api/loans/{mine.pk}/").status_code in (401, 403), "anonymous")
_, few = queries_of(s, "/api/loans/")
for _ in range(6):
    loan()
_, many = queries_of(s, "/api/loans/")
need(few == many, "the list has an N+1 now")
finish("fermata")
