"""Entries and income per month."""

from datetime import UTC, datetime
from decimal import Decimal

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from entries.models import Entry, Payment  # noqa: E402
from race_making import OLD_TESTS, api_of, boss, entry, race, runner, staff, works  # noqa: E402

PATH = "/api/reports/income/"
office = api_of(staff())
need(office.get(PATH).status_code == 200, f"{PATH} answers {office.get(PATH).status_code}")
for who in (runner(), race().organizer):
    got = api_of(who).get(PATH).status_code
    need(got == 403, f"who is no staff gets {got}")
got = api_of().get(PATH).status_code
need(got in (401, 403), f"a visitor gets {got}")


def at(text):
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def made(created, payments=(), **more):
    row = entry(**more)
    Entry.objects.filter(pk=row.pk).update(created_at=at(created))
    for when, amount in payments:
        Payment.objects.create(entry=row, paid_at=at(when), amount=amount)


def report(year):
    answer = office.get(PATH, {"year": year})
    need(
        answer.status_code == 200, f"{year} answers {answer.status_code}: {answer.content[:200]!r}"
    )
    found = answer.json()
    need(
        isinstance(found, list) and len(found) == 12,
        f"it answers no list of 12: {str(found)[:300]}",
    )
    need(all(set(row) == {"month", "entries", "income"} for row in found), f"the keys: {found[0]}")
    return [(row["month"], row["entries"], row["income"]) for row in found]


def table(**months):
    rows = {int(k[1:]): v for k, v in months.items()}
    return [
        (m, rows.get(m, (0, 0))[0], f"{Decimal(str(rows.get(m, (0, 0))[1])):.2f}")
        for m in range(1, 13)
    ]


need(report(2025) == table(), f"an empty year is {report(2025)}")
made(
    "2024-03-05T12:00",
    [("2024-03-05T12:00", "10"), ("2024-03-20T12:00", "15.50"), ("2024-04-01T12:00", "5")],
)
made(
    "2024-03-09T12:00",
    [("2024-05-02T12:00", "20"), ("2024-05-09T12:00", "-20"), ("2024-05-11T12:00", "-3")],
)
made("2024-03-11T12:00")
made("2024-03-12T12:00", [("2024-03-12T12:00", "7")], status="withdrawn")
made("2024-06-30T22:30", [("2024-06-30T22:30", "40")], status="paid")
made("2023-12-31T23:30", [("2023-12-31T23:30", "8")])
made("2024-12-31T23:30", [("2024-12-31T23:30", "9")])
made("2024-12-31T22:30", [("2024-12-31T22:30", "6")])
wanted = table(m1=(1, 8), m3=(3, "32.50"), m4=(0, 5), m5=(0, -3), m7=(1, 40), m12=(1, 6))
found = report(2024)
need(found == wanted, f"2024 is {found}, not {wanted}")
need(report(2025) == table(m1=(1, 9)), f"2025 is {report(2025)}")
need(report(2023) == table(), f"2023 is {report(2023)}")
count, _, log = queries(lambda: report(2024))
need(count <= 4, f"it takes {count} queries")
for bad in ("abc", "0", "-5", "99999", "2024.5"):
    got = office.get(PATH, {"year": bad}).status_code
    need(got == 400, f"the year {bad!r} answers {got}")
from django.utils import timezone  # noqa: E402

entry()
this = timezone.localdate()
answer = office.get(PATH).json()
need(answer[this.month - 1]["entries"] >= 1, "without a year it is not this one")
need(answer == office.get(PATH, {"year": this.year}).json(), "without a year it is not this one")
need(office.post(PATH, {}).status_code == 405, "it takes a POST")
need(api_of(boss()).get(PATH).status_code == 200, "superusers that are staff")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
