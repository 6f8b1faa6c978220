"""Who is in a course is told to the staff alone."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from parlance_making import OLD_TESTS, client_of, course, enrolment, user  # noqa: E402

row = course()
student = user("ann", first_name="Ann", last_name="Archer")
enrolment(row, student)
enrolment(row, withdrawn=True)
PAGE = f"/api/courses/{row.pk}/students/"
visitor, client = client_of(), client_of(student)
taught, desk = client_of(row.teacher.user), client_of(user("desk", is_staff=True))
for caller, who, status in (
    (visitor, "a visitor", 401),
    (client, "a student", 403),
    (client_of(user("other")), "another one", 403),
    (taught, "a teacher who is not of the staff", 403),
):
    for path in (PAGE, "/api/courses/999999/students/"):
        answer = caller.get(path)
        allowed = (status,) if path == PAGE else (status, 404)
        need(answer.status_code in allowed, f"{who} gets {answer.status_code}, not {status}")
        need("ann@mail.example" not in answer.content.decode(), f"{who} sees addresses")
answer = desk.get(PAGE)
need(answer.status_code == 200, f"the staff gets {answer.status_code}")
wanted = {
    "course": str(row),
    "students": [{"name": "Ann Archer", "email": "ann@mail.example"}],
}
need(answer.json() == wanted, f"the staff sees {answer.json()}")
need(desk.get("/api/courses/999999/students/").status_code == 404, "an unknown one is not 404")
need(visitor.get("/api/courses/").status_code == 200, "a visitor can't read the courses any more")
need(visitor.get("/api/my-enrolments/").status_code == 401, "the enrolments are open")
mine = client.get("/api/my-enrolments/")
need(mine.status_code == 200 and len(mine.json()["enrolments"]) == 1, "no enrolments any more")
need(client.get(f"/courses/{row.pk}/").status_code == 200, "the page of a course is closed")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
