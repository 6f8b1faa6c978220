"""StayRequestSerializer checks what it's given."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from datetime import timedelta  # noqa: E402

from marina_making import OLD_TESTS, berth, boat, stay, today, user, works  # noqa: E402
from rest_framework.test import APIRequestFactory  # noqa: E402
from stays.models import Stay  # noqa: E402

try:
    from stays.serializers import StayRequestSerializer
except ImportError as error:
    need(False, f"there is no stays.serializers.StayRequestSerializer: {error}")

who, foreign = user(), user()
mine, theirs = boat(who, length="9.5"), boat(foreign)
where, small = berth(length="10.0"), berth(length="9.4")
exact = berth(length="9.5")


def day(number):
    return (today() + timedelta(days=number)).isoformat()


def serializer(data, **more):
    request = APIRequestFactory().post("/")
    request.user = who
    return StayRequestSerializer(data=data, context={"request": request}, **more)


base = {"boat": mine.pk, "berth": where.pk, "arrives": day(3), "leaves": day(5), "note": "Late"}


def right(**changed):
    found = serializer({**base, **changed})
    need(found.is_valid(), f"{changed} is refused: {found.errors}")
    return found


def wrong(key, **changed):
    data = {k: v for k, v in {**base, **changed}.items() if v is not ...}
    found = serializer(data)
    need(not found.is_valid(), f"{changed} is accepted")
    need(set(found.errors) == {key}, f"{changed} is refused with {found.errors}, not for {key}")
    return [str(e) for e in found.errors[key]]


right()
right(arrives=day(0))
right(arrives=day(3), leaves=day(4))
right(leaves=day(93))
right(berth=exact.pk)
right(note="")
data = {k: v for k, v in base.items() if k != "note"}
need(serializer(data).is_valid(), "the note is required")
for key in ("boat", "berth", "arrives", "leaves"):
    wrong(key, **{key: ...})
wrong("boat", boat=theirs.pk)
wrong("boat", boat=987654)
wrong("note", note="x" * 201)
need(wrong("arrives", arrives=day(-1)) == ["This day is over."], "another text for arrives")
need(
    wrong("leaves", leaves=day(3)) == ["The stay ends before it begins."], "another text for leaves"
)
wrong("leaves", leaves=day(2))
need(wrong("leaves", leaves=day(94)) == ["90 nights at most."], "another text for 91 nights")
need(
    wrong("berth", berth=small.pk) == ["The boat is too long for this berth."],
    "another text for berth",
)
taken = stay(
    berth=where, arrives=today() + timedelta(10), leaves=today() + timedelta(12), status="confirmed"
)
TAKEN = ["The berth is taken in these days."]
for first, last in ((9, 11), (11, 14), (10, 12), (8, 20)):
    need(wrong("berth", arrives=day(first), leaves=day(last)) == TAKEN, "another text for taken")
right(arrives=day(12), leaves=day(14))
right(arrives=day(8), leaves=day(10))
right(berth=exact.pk, arrives=day(9), leaves=day(11))
taken.status = "requested"
taken.save()
right(arrives=day(9), leaves=day(11))
taken.status = "cancelled"
taken.save()
right(arrives=day(9), leaves=day(11))

found = right(status="confirmed", id=4321)
row = found.save()
row.refresh_from_db()
need(isinstance(row, Stay) and row.status == "requested", f"the status can be set: {row.status}")
need((row.boat, row.berth, row.note) == (mine, where, "Late"), "a wrong stay")
shown = StayRequestSerializer(row, context={"request": serializer({}).context["request"]}).data
need(
    set(shown) == {"id", "boat", "berth", "arrives", "leaves", "note", "status"},
    f"it shows {shown}",
)
need(
    (shown["id"], shown["status"], shown["boat"]) == (row.pk, "requested", mine.pk),
    f"it shows {shown}",
)
row.status = "confirmed"
row.save()
again = serializer({"leaves": day(6)}, instance=row, partial=True)
need(again.is_valid(), f"a confirmed stay is in its own way: {again.errors}")
again = serializer({"leaves": day(2)}, instance=row, partial=True)
need(not again.is_valid() and "leaves" in again.errors, "a partial update is not checked")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
