"""The page of the courses takes as many queries for twelve as for two, and shows the same."""

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from courses.models import Course  # noqa: E402
from parlance_making import OLD_TESTS, client_of, course, enrolment, rows_of, user  # noqa: E402

student = user("ann")
visitor, client = client_of(), client_of(student)
shown = []


def offer(lessons, places, taken, taught=True):
    row = course(lessons, taught, places=places)
    for turn in range(taken):
        enrolment(row, student if turn == 0 else None)
    for _ in range(2):
        enrolment(row, withdrawn=True)
    name = str(row.teacher) if taught else "to be announced"
    left = f"{places - taken} left" if places > taken else "full"
    day = f"{row.starts_on.day} {row.starts_on:%b %Y}"
    shown.append(f"{row.title} (B1) {row.language.name} {name} {day} {lessons} {left}")
    return row


def look(caller=visitor, path="/courses/", wanted=shown):
    taken, page, sql = queries(lambda: caller.get(path))
    need(page.status_code == 200, f"{path} answers {page.status_code}")
    rows = rows_of(page)[1:]
    need(rows == wanted, f"{path} shows {rows}, before it was {wanted}")
    return taken, sql


first = offer(3, 4, 2)
offer(0, 2, 2, taught=False)
few, _ = look()
own_few, _ = look(client)
for turn in range(10):
    offer(turn % 4, 3, turn % 5 if turn % 5 < 4 else 3, taught=turn % 3 > 0)
many, sql = look()
need(few == many, f"the page takes {few} queries for 2 courses, {many} for 12: {sql[-1]}")
own_many, sql = look(client)
need(own_few == own_many, f"for a student it takes {own_few}, then {own_many} queries: {sql[-1]}")
look(path=f"/courses/?language={first.language.code}", wanted=shown[:1])
look(path="/courses/?language=none", wanted=["Nothing at the moment."])
page = visitor.get(f"/courses/{first.pk}/").content.decode()
need("2 of 4 places left" in page, "the page of a course says no more how many places are left")
need(Course.objects.get(pk=first.pk).places_left == 2, "a course knows no more what is left")
rows = visitor.get("/api/courses/").json()["courses"]
need(len(rows) == 12, f"the JSON is of {len(rows)} courses")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
