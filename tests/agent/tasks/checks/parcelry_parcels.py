"""The list of parcels takes as many queries for fifteen as for three, its JSON is the same."""

from datetime import UTC, datetime, timedelta

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from parcelry_making import (  # noqa: E402
    OLD_TESTS,
    clerk,
    client_of,
    depot,
    parcel,
    rows,
    user,
    works,
)
from parcels.models import Extra, Parcel, Scan  # noqa: E402

PAGE = "/api/v1/parcels/"
MORNING = datetime(2026, 3, 2, 6, tzinfo=UTC)
extras = [Extra.objects.create(name=f"Extra {n}", price_cents=100) for n in (2, 1, 3)]
staff = client_of(clerk())
expected = {}


def send(sender, scans, shown, state="registered"):
    at = depot()
    row = parcel(sender, depot=at, state=state)
    row.extras.set(extras[:scans])
    last = None
    # The newest is not the last that was saved, but of two at the same time it is.
    for turn in range(scans):
        hours = turn if turn != scans - 1 or scans < 3 else 0
        Scan.objects.create(
            parcel=row,
            kind="arrived",
            place=f"Gate {turn}",
            scanned_at=MORNING + timedelta(hours=hours),
        )
        last = f"Gate {turn}" if turn == hours else last
    if scans:
        place = f"Twin {row.pk}"
        newest = MORNING + timedelta(days=1)
        Scan.objects.create(parcel=row, kind="loaded", place="Before it", scanned_at=newest)
        Scan.objects.create(parcel=row, kind="loaded", place=place, scanned_at=newest)
        Scan.objects.create(parcel=row, kind="arrived", place="Late entry", scanned_at=MORNING)
    expected[row.pk] = {
        "id": row.pk,
        "number": row.number,
        "sender": shown,
        "depot": {"id": at.pk, "code": at.code, "name": at.name, "city": at.city},
        "recipient": row.recipient,
        "street": row.street,
        "postcode": "9000",
        "weight_g": 1000,
        "state": state,
        "extras": sorted(extra.name for extra in extras[:scans]),
        "last_scan": {"kind": "loaded", "place": f"Twin {row.pk}"} if scans else None,
        "scans": scans + 3 if scans else 0,
    }
    return row


def look(client, query="", only=lambda _: True):
    number, answer, made = queries(lambda: client.get(PAGE + query))
    need(answer.status_code == 200, f"{PAGE}{query} answers {answer.status_code}")
    wanted = [expected[pk] for pk in sorted(expected, reverse=True) if only(expected[pk])]
    found = rows(answer)
    need(isinstance(answer.json(), list), "the list is no plain list any more")
    need(len(found) == len(wanted), f"{len(wanted)} parcels, {len(found)} rows")
    for one, other in zip(found, wanted, strict=True):
        need(one == other, f"a row is {one}, not {other}")
        need(list(one) == list(other), f"the order of the fields is {list(one)}")
    return number, made


named = user(first_name="Ines", last_name="Maes")
plain = user("nameless")
send(named, 2, "Ines Maes")
send(plain, 0, "nameless", "lost")
send(named, 3, "Ines Maes")
look(staff)
few, _ = look(staff)
for turn in range(12):
    who = user(first_name=f"First{turn}", last_name="Last")
    send(who, turn % 4, f"First{turn} Last", ("lost", "on_van")[turn % 2])
many, made = look(staff)
need(few == many, f"{few} queries for 3 parcels, {many} for 15: {made[-4:]}")
look(staff, "?state=lost", lambda row: row["state"] == "lost")
mine = client_of(named)
look(mine, only=lambda row: row["sender"] == "Ines Maes")

row = Parcel.objects.filter(sender=named).first()
need(mine.get(f"{PAGE}{row.pk}/").json() == expected[row.pk], "the page of one parcel is changed")
need(client_of(plain).get(f"{PAGE}{row.pk}/").status_code == 404, "others see a parcel")
data = {"street": "New street 1", "postcode": "9001"}
answer = mine.post(f"{PAGE}{row.pk}/reroute/", data, format="json")
need(answer.status_code == 200, f"reroute answers {answer.status_code}")
need(answer.json() == {**expected[row.pk], **data}, f"reroute answers {answer.json()}")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
