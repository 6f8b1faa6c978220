"""Submission is in the admin, with the columns, the search and the filter that were listed."""

import re
from datetime import UTC, datetime

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

LIST = "/admin/enrolments/submission/"
client = client_of(user("root", is_staff=True, is_superuser=True))


def hand_in(**more):
    number = hand_in.number = getattr(hand_in, "number", 0) + 1
    of = course(1)
    who = user(f"pupil-{number:02}", last_name=f"Nachname{number:02}")
    row = submission(enrolment(of, who), of.lessons.get(), **more)
    # No day or hour of it is the mark.
    when = datetime(2031, 3, 4, 5, 6, number, tzinfo=UTC)
    type(row).objects.filter(pk=row.pk).update(handed_in_at=when)
    return row


first, second, third = hand_in(graded=True, mark=17), hand_in(), hand_in()


def found(query=""):
    page = client.get(LIST + query)
    need(page.status_code == 200, f"{LIST}{query} answers {page.status_code}")
    return [row.pk for row in page.context["cl"].result_list], page


keys, page = found()
need(keys == [third.pk, second.pk, first.pk], "the list is not of all of them, the newest first")
html = page.content.decode()
line = next((row for row in rows_of(page) if first.lesson.topic in row), "")
need(line, "the list does not show the lesson")
need(re.search(r"\bpupil-01\b|Nachname01", line), f"the list does not show the student: {line!r}")
need("2031" in line, f"the list does not show when it was handed in: {line!r}")
need(re.search(r"\b17\b", line), f"the list shows no mark: {line!r}")
need("icon-yes" in html and "icon-no" in html, "the list does not show what is graded")
need(set(found("?q=Nachname02")[0]) == {second.pk}, "a student's last name is not found")
topic = third.lesson.topic
need(set(found(f"?q={topic}")[0]) == {third.pk}, "the topic of a lesson is not found")
need(found("?q=nobody")[0] == [], "a search for nobody finds something")
need(set(found("?graded__exact=1")[0]) == {first.pk}, "graded is no filter")
need(re.search(r"\?graded__exact=1\b", html), "no filter by graded is offered")
for path in (f"{LIST}add/", f"{LIST}{first.pk}/change/"):
    status = client.get(path).status_code
    need(status == 200, f"{path} answers {status}")
few, _, _ = queries(found)
for _ in range(8):
    hand_in()
many, _, sql = queries(found)
need(few == many, f"the list takes {few} queries for 3, {many} for 11: {sql[-1]}")
guest = client_of(user("guest"))
need(guest.get(LIST).status_code in (302, 403), "a guest sees the homework")
need(client.get("/admin/enrolments/enrolment/").status_code == 200, "enrolments broke")
need(client.get("/admin/enrolments/feedback/").status_code == 200, "feedback broke")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
