"""The list of hives takes as many queries for many hives as for a few, and says the same."""

from datetime import date

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from apiaries.models import Hive, Queen  # noqa: E402
from hivelog_making import OLD_TESTS, apiary, client_of, hive, inspection, user, works  # noqa: E402

PAGE = "/api/v1/hives/"
client = client_of(user())
shared = apiary()


def more(count):
    for number in range(count):
        row = hive(shared if number % 4 == 3 else None, active=bool(number % 2))
        if number % 3:
            Queen.objects.create(hive=row, line=f"Line {row.code}", hatched_in=2020 + number)
        for day in range(number % 3):
            inspection(row, day=10 * (3 - day) + number, findings=day)


def wanted(row):
    keeper = row.apiary.keeper
    queen = Queen.objects.filter(hive=row).first()
    dates = list(row.inspections.values_list("inspected_on", flat=True))
    return {
        "id": row.pk,
        "code": row.code,
        "kind": row.kind,
        "active": row.active,
        "apiary": row.apiary_id,
        "apiary_name": row.apiary.name,
        "keeper": keeper.get_full_name() or keeper.username,
        "queen": queen
        and {"line": queen.line, "hatched_in": queen.hatched_in, "marked": queen.marked},
        "inspections": len(dates),
        "last_inspected_on": max(dates).isoformat() if dates else None,
    }


def look(count):
    more(count)
    made, answer, sql = queries(lambda: client.get(PAGE))
    need(answer.status_code == 200, f"{PAGE} answers {answer.status_code}")
    right = [wanted(row) for row in Hive.objects.order_by("code")]
    need(answer.json() == right, f"{PAGE} shows {answer.json()}, not {right}")
    return made, sql


few, _ = look(6)
many, sql = look(18)
need(many <= few, f"{few} queries for 6 hives, {many} for 24: {sql[-3:]}")
need(many <= 10, f"{many} queries")
row = Hive.objects.filter(inspections__isnull=False).first()
detail = client.get(f"{PAGE}{row.pk}/").json()
need(detail == wanted(row), f"one hive is {detail}, not {wanted(row)}")
found = client.get(PAGE, {"apiary": shared.name.upper()}).json()
need(found == [wanted(one) for one in shared.hives.all()], "?apiary= finds others")
owner = client_of(shared.keeper)
answer = owner.post(PAGE, {"apiary": shared.pk, "code": "NEW-1"})
need(answer.status_code == 201, f"a new hive answers {answer.status_code}: {answer.content[:300]}")
new = Hive.objects.get(code="NEW-1")
need(answer.json() == wanted(new), f"a new hive is {answer.json()}, not {wanted(new)}")
inspection(new, inspected_on=date(2025, 8, 1))
answer = owner.patch(f"{PAGE}{new.pk}/", {"active": False})
new.refresh_from_db()
need(answer.status_code == 200, f"a change answers {answer.status_code}")
need(answer.json() == wanted(new), f"a changed hive is {answer.json()}, not {wanted(new)}")
need(client.patch(f"{PAGE}{new.pk}/", {"active": True}).status_code == 403, "anybody may change")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
