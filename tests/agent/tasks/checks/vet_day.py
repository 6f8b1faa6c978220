"""The day takes the same few queries for any number of appointments, and shows what it did."""

import re
from datetime import timedelta

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from vet_making import (  # noqa: E402
    OLD_TESTS,
    appointment,
    client_of,
    noon,
    owner,
    pet,
    staff,
    vet,
    words,
    works,
)


def lines(answer):
    need(answer.status_code == 200, f"the day answers {answer.status_code}")
    return [words(row) for row in re.findall(r"<tr.*?</tr>", answer.content.decode(), re.S)]


def expected(row):
    number = row.pet.vaccinations.filter(given_on=None).count()
    todo = f"{number} to vaccinate" if number else ""
    of, by = row.pet, row.vet
    text = f"{row.starts_at:%H:%M} {of.name} ({of.species.name}) {of.owner.name} {of.owner.phone}"
    return " ".join(f"{text} {by.name}, room {by.room} {row.reason} {todo}".split())


office = client_of(staff())
made = [appointment(pet(missing=1, given=1)), appointment()]
office.get("/day/")
before, _, _ = queries(lambda: office.get("/day/"))
who, by = owner(), vet()
made += [appointment(pet(who, missing=n, given=3 - n), vet=by) for n in range(4)]
made += [appointment(made[0].pet), appointment(pet(owner(phone="")))]
appointment(cancelled=True)
tomorrow = appointment(pet(missing=2), starts_at=noon() + timedelta(days=1))
after, answer, log = queries(lambda: office.get("/day/"))
wanted = [expected(row) for row in made]
need(lines(answer) == wanted, f"it shows {lines(answer)}, not {wanted}")
need(after == before, f"{before} queries for 2 appointments, {after} for 8: {log}")
need(after <= 8, f"{after} queries: {log}")
found = lines(office.get("/day/", {"day": f"{tomorrow.starts_at:%Y-%m-%d}"}))
need(found == [expected(tomorrow)], f"tomorrow is {found}")
need(lines(office.get("/day/", {"day": "2001-01-01"})) == ["Nothing today."], "an empty day")
need(office.get("/day/", {"day": "x"}).status_code == 404, "no day is no 404")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
