"""A page where the students of a course give their feedback."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from enrolments.models import Feedback  # noqa: E402
from parlance_making import (  # noqa: E402
    OLD_TESTS,
    client_of,
    course,
    enrolment,
    text_of,
    user,
)

row, other = course(), course()
ann, ben, cleo = user("ann"), user("ben"), user("cleo")
enrolment(row, ann)
enrolment(row, ben, withdrawn=True)
enrolment(other, cleo)
PAGE = f"/courses/{row.pk}/feedback/"
visitor, client = client_of(), client_of(ann)
DATA = {"rating": "4", "comment": "More songs, please"}

for answer in (visitor.get(PAGE), visitor.post(PAGE, DATA)):
    need(answer.status_code == 302, f"a visitor gets {answer.status_code}")
    need(answer.url.startswith("/login/"), f"a visitor is sent to {answer.url}")
outsiders = {"who has left": client_of(ben), "who is in another course": client_of(cleo)}
for what, caller in outsiders.items():
    for answer in (caller.get(PAGE), caller.post(PAGE, DATA)):
        need(answer.status_code == 404, f"a student {what} gets {answer.status_code}")
need(client.get("/courses/999999/feedback/").status_code == 404, "an unknown course is not 404")
need(not Feedback.objects.exists(), "somebody else has given feedback")

page = client.get(PAGE)
need(page.status_code == 200, f"{PAGE} answers {page.status_code}")
html = page.content.decode()
need("csrfmiddlewaretoken" in html.split("<main")[-1], "the form has no CSRF token")
for name in ("rating", "comment"):
    need(f'name="{name}"' in html, f"the form has no field {name}")
for name in ("course", "student", "given_at"):
    need(f'name="{name}"' not in html, f"the form has a field {name}")
need('href="/my-courses/"' in html, "the page does not look like the others")
need(row.title in text_of(html.split("<main")[-1]), "it isn't said which course it is")

for wrong, why in (
    ({"rating": "0"}, "a rating of 0"),
    ({"rating": "6"}, "a rating of 6"),
    ({"rating": ""}, "no rating"),
    ({"rating": "many"}, "a rating that is no number"),
):
    answer = client.post(PAGE, {**DATA, **wrong})
    need(answer.status_code in (200, 400, 422), f"{why} answers {answer.status_code}")
    need("error" in answer.content.decode().lower(), f"nothing is said about {why}")
    need("More songs, please" in answer.content.decode(), f"the comment is lost after {why}")
need(not Feedback.objects.exists(), "feedback with faults was kept")

answer = client.post(PAGE, {**DATA, "course": other.pk, "student": cleo.pk})
need(answer.status_code == 302, f"feedback answers {answer.status_code}")
need(answer.url.endswith(f"/courses/{row.pk}/"), f"feedback leads to {answer.url}")
kept = Feedback.objects.get()
saved = (kept.course, kept.student, kept.rating, kept.comment)
need(saved == (row, ann, 4, "More songs, please"), f"{saved} was saved")
need("Thank you for your feedback." in client.get(answer.url).content.decode(), "no thanks")
answer = client.post(PAGE, {"rating": "1", "comment": ""})
need(answer.status_code == 302, f"feedback without a comment answers {answer.status_code}")
need(Feedback.objects.filter(rating=1, student=ann, course=row).count() == 1, "it was not kept")
strict = type(client)(enforce_csrf_checks=True)
strict.force_login(ann)
status = strict.post(PAGE, DATA).status_code
need(status == 403, f"a post without CSRF token answers {status}")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
