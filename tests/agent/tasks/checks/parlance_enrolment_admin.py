"""The admin's list of enrolments takes as many queries for twelve as for two, shows the same."""

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from parlance_making import (  # noqa: E402
    OLD_TESTS,
    client_of,
    course,
    enrolment,
    rows_of,
    submission,
    user,
)

PAGE = "/admin/enrolments/enrolment/"
client = client_of(user("root", is_staff=True, is_superuser=True))
shown = {}


def add(lessons, handed_in, taught=True, named=True):
    of = course(lessons, taught)
    handed_in = min(handed_in, lessons)
    number = len(shown)
    more = {"first_name": f"F{number}", "last_name": f"L{number}"} if named else {}
    row = enrolment(of, user(**more))
    others = enrolment(of, user(first_name=f"Other{number}"), withdrawn=True)
    for lesson in list(of.lessons.all())[:handed_in]:
        submission(row, lesson)
        submission(row, lesson)
        submission(others, lesson)
    homework = of.lessons.exclude(homework="").count()
    name = f"F{number} L{number}" if named else row.student.username
    teacher = str(of.teacher) if taught else "nobody yet"
    line = f"{of} {of.language.name} {teacher}"
    shown[row.pk] = f"{name} {line} {2 * handed_in} of {homework}"
    shown[others.pk] = f"Other{number} {line} {handed_in} of {homework}"


def look(path=PAGE, wanted=None):
    taken, page, sql = queries(lambda: client.get(path))
    need(page.status_code == 200, f"{path} answers {page.status_code}")
    rows = [row for row in rows_of(page) if " of " in row]
    wanted = set(shown.values() if wanted is None else wanted)
    need(set(rows) == wanted, f"{path} shows {sorted(rows)}, not {sorted(wanted)}")
    need(len(rows) == len(wanted), f"{path} shows rows twice: {rows}")
    return taken, sql


add(4, 2)
look()
few, _ = look()
for turn in range(9):
    add(turn % 5, turn % 3, taught=turn % 4 > 0, named=turn % 3 > 0)
many, sql = look()
need(few == many, f"the list takes {few} queries for 2 enrolments, {many} for 20: {sql[-1]}")
for order in ("1", "-1", "2", "3"):
    look(f"{PAGE}?o={order}")
look(f"{PAGE}?q=L0", list(shown.values())[:1])
look(f"{PAGE}?withdrawn__exact=1", list(shown.values())[1::2])
for page in (f"{PAGE}add/", f"{PAGE}{next(iter(shown))}/change/", "/admin/courses/course/"):
    status = client.get(page).status_code
    need(status == 200, f"{page} answers {status}")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
