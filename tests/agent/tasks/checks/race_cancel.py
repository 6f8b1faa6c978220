"""A race is cancelled by who organizes it."""

from checking import good, need, no_missing_migrations, old_tests, start, there_and_back

start()
from entries.models import Entry  # noqa: E402
from race_making import OLD_TESTS, api_of, entry, race, runner, staff, user, works  # noqa: E402
from races.models import Race  # noqa: E402


def path(one):
    return f"/api/races/{one.pk}/cancel/"


DATA = {"reason": "Storm is coming"}
who = user()
one, other = race(organizer=who, fees=(10, 20)), race()
mine = [entry(one.distances.first()), entry(one.distances.last(), status="paid")]
gone = entry(one.distances.first(), status="withdrawn")
foreign = entry(other)
own = api_of(who)


def untouched(row, status="published"):
    row.refresh_from_db()
    need(row.status == status, f"the race is {row.status}, not {status}")
    kept = {e.status for e in Entry.objects.filter(pk__in=[m.pk for m in mine])}
    need(kept == {"open", "paid"}, f"the entries are {kept} now")


got = api_of().post(path(one), DATA, format="json").status_code
need(got in (401, 403), f"a visitor gets {got}")
for person in (runner(), other.organizer, mine[0].runner):
    got = api_of(person).post(path(one), DATA, format="json").status_code
    need(got == 403, f"somebody else gets {got}")
untouched(one)
for bad in ({}, {"reason": ""}, {"reason": "   "}, {"reason": "x" * 201}):
    answer = own.post(path(one), bad, format="json")
    need(answer.status_code == 400, f"{str(bad)[:40]} answers {answer.status_code}")
    need("reason" in answer.json(), f"the answer does not say it is the reason: {answer.content!r}")
untouched(one)
for row in (
    race(organizer=who, status="draft"),
    race(organizer=who, days=-1),
    race(organizer=who, status="cancelled"),
):
    before = row.status
    answer = own.post(path(row), DATA, format="json")
    need(
        answer.status_code == 400,
        f"one that is {before}, {row.starts_on} answers {answer.status_code}",
    )
    untouched(row, before)
hidden = race(status="draft")
need(own.post(path(hidden), DATA, format="json").status_code == 404, "the draft of somebody else")
need(own.post("/api/races/999999/cancel/", DATA, format="json").status_code == 404, "no race")
need(own.get(path(one)).status_code == 405, "a GET cancels")
untouched(one)

answer = own.post(path(one), DATA, format="json")
need(answer.status_code == 200, f"it answers {answer.status_code}: {answer.content[:300]!r}")
found = answer.json()
need(found.get("id") == one.pk and found.get("status") == "cancelled", f"it answers {found}")
need(found.get("cancel_reason") == DATA["reason"], f"the answer's reason: {found}")
need([d["free"] for d in found["distances"]] == [50, 50], f"the free places: {found['distances']}")
one.refresh_from_db()
need(one.status == "cancelled", "the race is not cancelled")
states = {e.status for e in Entry.objects.filter(distance__race=one)}
need(states == {"withdrawn"}, f"its entries are {states}")
need(Entry.objects.get(pk=foreign.pk).status == "open", "entries of other races are withdrawn")
other.refresh_from_db()
need(other.status == "published", "other races are cancelled")
need(own.post(path(one), DATA, format="json").status_code == 400, "it is cancelled twice")
found = api_of().get(f"/api/races/{one.pk}/").json()
need(found["cancel_reason"] == DATA["reason"], "the race does not show the reason")
need(api_of().get(f"/api/races/{other.pk}/").json()["cancel_reason"] == "", "a race without one")
answer = api_of(other.organizer).patch(
    f"/api/races/{other.pk}/", {"cancel_reason": "X", "status": "cancelled"}
)
need(answer.status_code == 200, f"a PATCH answers {answer.status_code}")
row = Race.objects.get(pk=other.pk)
need(row.cancel_reason == "" and row.status == "published", "a PATCH sets the reason or the status")
answer = api_of(staff()).post(path(other), {"reason": "x" * 200}, format="json")
need(answer.status_code == 200, f"staff gets {answer.status_code}")

third = race(organizer=who)
held = entry(third)
from django.db.models.query import QuerySet  # noqa: E402

update, save = QuerySet.update, Entry.save
real_race_save = Race.save


def broken(self, *args, **kwargs):
    if getattr(self, "model", type(self)) is Entry:
        raise RuntimeError("broken")
    return update(self, *args, **kwargs)


def broken_save(self, *args, **kwargs):
    raise RuntimeError("broken")


QuerySet.update, Entry.save = broken, broken_save
bulk = QuerySet.bulk_update
QuerySet.bulk_update = broken_save
answer = own.post(path(third), DATA, format="json")
QuerySet.update, Entry.save, QuerySet.bulk_update = update, save, bulk
need(answer.status_code == 500, f"with broken entries it answers {answer.status_code}")
third.refresh_from_db()
need(third.status == "published", "the race is cancelled though its entries could not be withdrawn")
held.refresh_from_db()
need(held.status == "open", "the entry is withdrawn")
works()
there_and_back("races")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
